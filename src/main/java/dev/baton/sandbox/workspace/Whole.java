package dev.baton.sandbox.workspace;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds what a line left out: JSON leaves null behind where it says nothing, and the code counts on there being none. */
final class Whole {

    private Whole() {}

    /**
     * @param read a record; what it holds is looked into, too
     * @throws IllegalArgumentException if something is missing that has to be there
     */
    static <T> T of(@Nullable T read) {
        if (read == null) {
            throw new IllegalArgumentException("Nothing");
        }
        if (read instanceof Collection<?> many) {
            many.forEach(Whole::of);
        }
        if (read instanceof Record) {
            for (RecordComponent component : read.getClass().getRecordComponents()) {
                look(component, read);
            }
        }
        return read;
    }

    private static void look(RecordComponent component, Object read) {
        Object value = value(component, read);
        if (value != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            Object unused = of(value);
        }
    }

    private static @Nullable Object value(RecordComponent component, Object read) {
        try {
            return component.getAccessor().invoke(read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(component.getName(), e);
        }
    }
}
