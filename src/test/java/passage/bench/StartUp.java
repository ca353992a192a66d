package passage.bench;

import java.io.IOException;
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

    private static double seconds(String what) throws IOException, InterruptedException {
        Instant begun = Instant.now();
        String said = ChildProcess.run(
                StartUpProbe.class,
                List.of(
                        "--add-exports=javafx.graphics/com.sun.javafx.perf=ALL-UNNAMED",
                        "--add-exports=javafx.graphics/com.sun.javafx.tk=ALL-UNNAMED"),
                List.of(what));
        if (said.isEmpty()) {
            throw new IOException("the " + what + " window ended without a picture");
        }
        return Duration.between(begun, Instant.parse(said)).toNanos() / SECOND;
    }
}
