package org.saphan.editorial;

import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.Arrays;

/** Reads and writes the properties of facts and words by name. */
final class Properties {

    private Properties() {
    }

    static Object get(Object bean, String name) {
        try {
            return of(bean, name).getReadMethod().invoke(bean);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(name, fault);
        }
    }

    static void set(Object bean, String name, Object value) {
        try {
            of(bean, name).getWriteMethod().invoke(bean, value);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(name, fault);
        }
    }

    private static PropertyDescriptor of(Object bean, String name) {
        try {
            BeanInfo info = Introspector.getBeanInfo(bean.getClass());
            return Arrays.stream(info.getPropertyDescriptors()).filter(property -> property.getName().equals(name)).findFirst()
                    .orElseThrow(() -> new IllegalStateException(bean.getClass().getName() + " has no property " + name));
        } catch (IntrospectionException fault) {
            throw new IllegalStateException(name, fault);
        }
    }
}
