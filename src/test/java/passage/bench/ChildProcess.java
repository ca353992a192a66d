package passage.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs a class in a process of its own, with the launcher's switches and class path. */
final class ChildProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private ChildProcess() {}

    /**
     * Waits until it ends.
     *
     * @param switches for the virtual machine, beside the launcher's
     * @return what it said on standard output
     * @throws IOException if it ended badly
     */
    static String run(Class<?> main, List<String> switches, List<String> arguments)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(main, switches, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread.ofVirtual().start(() -> endLate(process));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(main.getSimpleName() + " " + arguments + " ended badly: " + said);
        }
        return said;
    }

    private static List<String> command(Class<?> main, List<String> switches, List<String> arguments) {
        Path target = Path.of("target").toAbsolutePath();
        String classPath = String.join(
                File.pathSeparator,
                target.resolve("classes").toString(),
                target.resolve("lib") + File.separator + "*",
                target.resolve("test-classes").toString());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + target.resolve("passage.args"));
        command.addAll(List.of("-cp", classPath));
        command.add("-Dpassage.user=" + target.resolve("bench").resolve("user"));
        command.addAll(switches);
        command.add(main.getName());
        command.addAll(arguments);
        return command;
    }

    /** One that never ends must not keep everything else waiting. */
    private static void endLate(Process process) {
        try {
            if (!process.waitFor(PATIENCE)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
