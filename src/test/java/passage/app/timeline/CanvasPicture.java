package passage.app.timeline;

import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import passage.display.DisplayList;

/** A picture as the window's canvas shows it, taken from a canvas that is in no window. */
final class CanvasPicture {
    private static final CompletableFuture<Fonts> FONTS = new CompletableFuture<>();

    private CanvasPicture() {}

    /** Paints on the JavaFX thread, starting the toolkit if nobody has yet. */
    static BufferedImage of(DisplayList list) {
        return of(list, 1);
    }

    /** Paints with so many pixels to a point. */
    static BufferedImage of(DisplayList list, double magnification) {
        start();
        CompletableFuture<BufferedImage> picture = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                picture.complete(paint(list, FONTS.getNow(null), magnification));
            } catch (Throwable e) {
                picture.completeExceptionally(e);
            }
        });
        return picture.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private static synchronized void start() {
        if (FONTS.isDone()) {
            return;
        }
        Platform.setImplicitExit(false);
        Runnable load = () -> FONTS.complete(new Fonts());
        try {
            Platform.startup(load);
        } catch (IllegalStateException _) {
            Platform.runLater(load);
        }
        FONTS.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private static BufferedImage paint(DisplayList list, Fonts fonts, double magnification) {
        Canvas canvas = new Canvas(list.width() * magnification, list.height() * magnification);
        new CanvasPainter(fonts).paint(list, canvas.getGraphicsContext2D(), magnification);
        WritableImage snapshot = canvas.snapshot(null, null);
        PixelReader pixels = snapshot.getPixelReader();
        int width = (int) snapshot.getWidth();
        int height = (int) snapshot.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return image;
    }
}
