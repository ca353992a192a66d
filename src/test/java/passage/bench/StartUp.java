package passage.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How long it takes from the start of the process to the first picture: the program on the data it ships with, and an empty
 * window, both with the launcher's switches and class path. The two take turns, after one start of each that is not counted.
 *
 * @param program seconds of each start
 * @param empty seconds of each start
 */
record StartUp(Samples program, Samples empty) {

    private static final double SECOND = 1e9;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static StartUp measure(int starts) throws IOException, InterruptedException {
        List<Double> program = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        for (int i = 0; i <= starts; i++) {
            double empties = seconds(StartUpProbe.EMPTY);
            double programs = seconds(StartUpProbe.PROGRAM);
            if (i > 0) {
                empty.add(empties);
                program.add(programs);
            }
        }
        return new StartUp(samples(program), samples(empty));
    }

    private static Samples samples(List<Double> values) {
        return Samples.of(values.stream().mapToDouble(Double::doubleValue));
    }

    /** The program's median over the empty window's. */
    double ratio() {
        return program.median() / empty.median();
    }

    /** A window that never comes must not keep everything else waiting. */
    private static void endLate(Process process) {
        try {
            if (!process.waitFor(PATIENCE)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static double seconds(String what) throws IOException, InterruptedException {
        Path target = Path.of("target").toAbsolutePath();
        String classPath = String.join(
                File.pathSeparator,
                target.resolve("classes").toString(),
                target.resolve("lib") + File.separator + "*",
                target.resolve("test-classes").toString());
        ProcessBuilder start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + target.resolve("passage.args"),
                        "-cp",
                        classPath,
                        "--add-exports=javafx.graphics/com.sun.javafx.perf=ALL-UNNAMED",
                        "--add-exports=javafx.graphics/com.sun.javafx.tk=ALL-UNNAMED",
                        "-Dpassage.user=" + target.resolve("bench").resolve("user"),
                        StartUpProbe.class.getName(),
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        Instant begun = Instant.now();
        Process process = start.start();
        Thread.ofVirtual().start(() -> endLate(process));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0 || said.isEmpty()) {
            throw new IOException("the " + what + " window ended without a picture: " + said);
        }
        return Duration.between(begun, Instant.parse(said)).toNanos() / SECOND;
    }
}
