package org.saphan.launcher;

import java.lang.reflect.Proxy;

/**
 * The operating system's wish to end. Java offers signals only in {@code sun.misc}, which every supported JDK has and
 * every compiler warns of; hence by name. A signal that was being ignored when the process began (nohup) stays ignored.
 */
final class Signals {

    private Signals() {
    }

    static void on(String name, Runnable action) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object number = signal.getConstructor(String.class).newInstance(name);
        Object ours = Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, details) -> {
            action.run();
            return null;
        });
        signal.getMethod("handle", signal, handler).invoke(null, number, ours);
    }
}
