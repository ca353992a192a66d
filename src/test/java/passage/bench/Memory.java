package passage.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the heap holds and what has been taken from it, in bytes. */
final class Memory {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int COLLECTIONS = 3;

    private Memory() {}

    /** Allocated by all threads since the start, whether still held or not. */
    static long allocated() {
        return THREADS.getTotalThreadAllocatedBytes();
    }

    /** Held at the moment, after garbage has been collected. */
    static long held() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
