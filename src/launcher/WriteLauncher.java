import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the start scripts {@code target/passage} and {@code target/passage.bat}, and the two argument files that
 * the scripts, the build and the tests share. Run by the build, with the JDK the build has chosen; that JDK is the one
 * the scripts start, unless PASSAGE_JAVA names another.
 */
public final class WriteLauncher {

    private static final String FX_SWITCHES = """
            --module-path "%s"
            --add-modules javafx.controls
            --enable-native-access=javafx.graphics,ALL-UNNAMED
            --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED
            """;

    private static final String RUN_SWITCHES = """
            -Djava.awt.headless=true
            -Dfile.encoding=UTF-8
            -Dstdout.encoding=UTF-8
            -Dstderr.encoding=UTF-8
            -Dpassage.home="%s"
            -Dpassage.version=%s
            -cp "%s"
            """;

    private static final String SH = """
            #!/bin/sh
            # Written by the build. PASSAGE_JAVA may name another Java (25 or later).
            here=$(cd "$(dirname "$0")" && pwd)
            java=${PASSAGE_JAVA:-"%s"}
            if [ ! -x "$java" ]; then
              echo "passage: no Java at $java; build again with mvn, or set PASSAGE_JAVA to a java of version 25 or later." >&2
              exit 3
            fi
            exec "$java" "@$here/passage.args" passage.Main "$@"
            """;

    private static final String BAT = """
            @echo off
            rem Written by the build. PASSAGE_JAVA may name another Java (25 or later).
            if not defined PASSAGE_JAVA set "PASSAGE_JAVA=%s"
            "%%PASSAGE_JAVA%%" "@%%~dp0passage.args" passage.Main %%*
            """;

    private WriteLauncher() {}

    public static void main(String[] args) throws IOException {
        if (Runtime.version().feature() < Integer.parseInt(args[3])) {
            System.err.println(
                    "The launcher would start Java " + Runtime.version().feature() + " at "
                            + System.getProperty("java.home") + ", and Passage needs " + args[3]
                            + " or later: build with mvn, which finds one.");
            System.exit(1);
        }
        Path home = Path.of(args[0]);
        Path target = Path.of(args[1]);
        String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*";
        String fx = FX_SWITCHES.formatted(escaped(target.resolve("fx").toString()));

        Files.writeString(target.resolve("fx.args"), fx);
        Files.writeString(
                target.resolve("passage.args"),
                fx + RUN_SWITCHES.formatted(escaped(home.toString()), args[2], escaped(classPath)));
        Files.writeString(target.resolve("passage.bat"), BAT.formatted(program).replace("\n", "\r\n"));
        Path script = target.resolve("passage");
        Files.writeString(script, SH.formatted(program));
        script.toFile().setExecutable(true);
    }

    /** In an argument file a backslash inside quotes escapes the next character. */
    private static String escaped(String path) {
        return path.replace("\\", "\\\\");
    }
}
