package org.yingbao.testkit.tax;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts every call that an office makes of its database and its clients, and kills it at one of them: before the call,
 * or when it has been made. From then on nothing works any more, as in a process that is gone.
 */
final class KillAt {

    /** The process is gone. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;

        Killed() {
            super("killed", null, false, false);
        }
    }

    /** What a process that is gone does not do, but the machine does for it. */
    private static final Set<String> OF_THE_MACHINE = Set.of("close", "rollback", "hashCode", "toString", "equals");

    private final long call;
    private final boolean after;
    private long calls;
    private boolean killed;

    private KillAt(long call, boolean after) {
        this.call = call;
        this.after = after;
    }

    static KillAt never() {
        return new KillAt(Long.MAX_VALUE, false);
    }

    static KillAt call(long call, boolean after) {
        return new KillAt(call, after);
    }

    long calls() {
        return calls;
    }

    /** The same, watched; what it returns is watched too, if it is part of JDBC. */
    @SuppressWarnings("unchecked")
    <T> T watched(Class<? super T> type, T target) {
        return (T) type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                    boolean counts = !OF_THE_MACHINE.contains(method.getName());
                    if (counts) {
                        calls++;
                        dieIf(killed || (calls == call && !after));
                    } else if (killed && method.getName().equals("rollback")) {
                        return null;
                    }
                    Object result = called(() -> method.invoke(target, args));
                    if (counts) {
                        dieIf(calls == call && after);
                    }
                    return result instanceof java.sql.PreparedStatement statement
                            ? watched(java.sql.PreparedStatement.class, statement)
                            : result;
                }));
    }

    private interface Call {
        @Nullable
        Object make() throws ReflectiveOperationException;
    }

    private static @Nullable Object called(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private void dieIf(boolean now) {
        if (now) {
            killed = true;
            throw new Killed();
        }
    }
}
