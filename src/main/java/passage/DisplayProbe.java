package passage;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import passage.cli.NoWindow;
import passage.cli.NoWindow.Reason;

/** Finds out, before JavaFX is started and fails, whether there is a screen to open a window on. */
final class DisplayProbe {

    private static final Pattern DISPLAY = Pattern.compile("([^:]*):(\\d{1,5})(?:\\.\\d+)?");
    private static final int X11_PORT = 6000;
    private static final int LAST_PORT = 65_535;
    private static final int PATIENCE_MILLIS = 2000;

    private DisplayProbe() {}

    /** Why no window can be opened, if none can; nothing where one can. */
    static Optional<NoWindow> missing() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || System.getProperty("glass.platform") != null) {
            return Optional.empty();
        }
        String display = System.getenv("DISPLAY");
        if (display == null || display.isBlank()) {
            return Optional.of(NoWindow.because(Reason.UNSET));
        }
        if (!answers(display)) {
            return Optional.of(new NoWindow(Reason.SILENT, display));
        }
        return hasGtk() ? Optional.empty() : Optional.of(NoWindow.because(Reason.GTK));
    }

    private static boolean answers(String display) {
        Matcher parts = DISPLAY.matcher(display);
        if (!parts.matches()) {
            return false;
        }
        String host = parts.group(1);
        int number = Integer.parseInt(parts.group(2));
        boolean here = host.isEmpty() || host.equals("unix");
        return here ? answersHere(number) : answersAt(host, number);
    }

    /** The X server of this machine listens on a socket file, or on an abstract one that only a TCP port stands in for. */
    private static boolean answersHere(int number) {
        Path file = Path.of("/tmp/.X11-unix/X" + number);
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(file));
        } catch (IOException e) {
            return answersAt("localhost", number);
        }
    }

    private static boolean answersAt(String host, int number) {
        if (X11_PORT + number > LAST_PORT) {
            return false;
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, X11_PORT + number), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Looking a library up runs its start-up code; GTK's is what a window would run anyway. */
    @SuppressWarnings("restricted")
    private static boolean hasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
