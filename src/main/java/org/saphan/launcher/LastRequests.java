package org.saphan.launcher;

import fish.payara.micro.boot.PayaraMicroBoot;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * Lets running requests finish. Payara itself cuts them off when it stops, so the launcher first takes the listening
 * sockets away, lets every further answer close its connection, and waits until no thread is inside a request any more.
 * Payara has no interface for the first two, hence the reflection; where that should fail one day, only the waiting is left.
 */
final class LastRequests {

    private static final String IN_REQUEST = "org.apache.catalina.connector.CoyoteAdapter";

    private final PayaraMicroBoot payara;

    LastRequests(PayaraMicroBoot payara) {
        this.payara = payara;
    }

    void await(Duration limit) {
        try {
            stopListening();
        } catch (ReflectiveOperationException | RuntimeException e) {
            e.printStackTrace(); // into the server's log
        }
        Instant end = Instant.now().plus(limit);
        try {
            while (running() > 0 && Instant.now().isBefore(end)) {
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static long running() {
        return Thread.getAllStackTraces().values().stream().filter(LastRequests::inRequest).count();
    }

    private static boolean inRequest(StackTraceElement[] stack) {
        for (StackTraceElement call : stack) {
            if (IN_REQUEST.equals(call.getClassName())) {
                return true;
            }
        }
        return false;
    }

    private void stopListening() throws ReflectiveOperationException {
        Object runtime = payara.getRuntime();
        ClassLoader classes = runtime.getClass().getClassLoader();
        Class<?> service = classes.loadClass("com.sun.enterprise.v3.services.impl.GrizzlyService");
        Class<?> codec = classes.loadClass("org.glassfish.grizzly.http.HttpServerFilter");
        Object grizzly = call(field(runtime, "runtime"), "getService", Class.class, service);
        for (Object proxy : (Collection<?>) field(grizzly, "proxies")) {
            Object listener = field(proxy, "grizzlyListener");
            Object transport = field(listener, "transport");
            transport.getClass().getMethod("unbindAll").invoke(transport);
            for (Object filter : (Collection<?>) call(listener, "getFilters", Class.class, codec)) {
                call(field(filter, "keepAlive"), "setMaxRequestsCount", int.class, 1);
            }
        }
    }

    private static Object call(Object owner, String method, Class<?> type, Object value) throws ReflectiveOperationException {
        return owner.getClass().getMethod(method, type).invoke(owner, value);
    }

    private static Object field(Object owner, String name) throws ReflectiveOperationException {
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                return field.get(owner);
            } catch (NoSuchFieldException e) {
                // perhaps in the class above
            }
        }
        throw new NoSuchFieldException(owner.getClass() + "." + name);
    }
}
