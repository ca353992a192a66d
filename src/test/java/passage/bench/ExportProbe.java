package passage.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import passage.Main;

/** Carries out a command of the program, and says at the end how much of the heap was in use at most, in bytes. */
final class ExportProbe {

    private ExportProbe() {}

    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(peak())));
        Main.main(args);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
