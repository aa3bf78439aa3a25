package nl.collectieveinbox;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Closes what all tests share, the last opened first, before the process ends. */
public final class TestEnd implements LauncherSessionListener {

    private static final Deque<AutoCloseable> SHARED = new ArrayDeque<>();

    /** Remembers to close it. */
    public static synchronized <T extends AutoCloseable> T close(T shared) {
        SHARED.push(shared);
        return shared;
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        while (!SHARED.isEmpty()) {
            try {
                SHARED.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("What the tests shared did not close", e);
            }
        }
    }
}
