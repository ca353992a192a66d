package passage.app.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import passage.app.Messages;
import passage.export.PictureSize;
import passage.export.PictureSize.Medium;

/** The size of a picture as it is typed: two sides in a unit, and the dots to an inch. */
final class SizeViewModel {

    private static final double POINTS = 96;
    private static final double MM = POINTS / 25.4;
    private static final double SHORTEST = MM;
    private static final double LONGEST = 20_000 * MM;
    private static final int LEAST_DPI = 10;
    private static final int MOST_DPI = 2400;

    private final Messages messages;
    private final StringProperty width = new SimpleStringProperty(this, "width", "");
    private final StringProperty height = new SimpleStringProperty(this, "height", "");
    private final StringProperty dpi = new SimpleStringProperty(this, "dpi", "");
    private final ObjectProperty<LengthUnit> unit = new SimpleObjectProperty<>(this, "unit", LengthUnit.MM);
    private final BooleanProperty pixels = new SimpleBooleanProperty(this, "pixels", true);
    private final ObservableValue<Optional<PictureSize>> size;
    private final ObservableValue<String> problem;

    private Told told = new Told(PictureSize.FULL_HD, LengthUnit.MM, List.of());
    private boolean telling;

    /** A size, and the texts that tell it, rounded: as long as nobody has typed others, it is exact. */
    private record Told(PictureSize size, LengthUnit unit, List<String> texts) {}

    SizeViewModel(Messages messages) {
        this.messages = messages;
        size = Bindings.createObjectBinding(this::read, width, height, dpi, unit, pixels);
        problem = Bindings.createStringBinding(this::wrong, width, height, dpi, unit, pixels);
    }

    /** Shows a size in a unit. */
    void show(PictureSize shown, LengthUnit in) {
        double perInch = shown.scale() * POINTS;
        Locale locale = messages.locale();
        List<String> texts = List.of(
                in.words(in.ofPoints(shown.width(), perInch), locale),
                in.words(in.ofPoints(shown.height(), perInch), locale),
                LengthUnit.PX.words(perInch, locale));
        told = new Told(shown, in, texts);
        telling = true;
        unit.set(in);
        width.set(texts.get(0));
        height.set(texts.get(1));
        dpi.set(texts.get(2));
        telling = false;
    }

    private boolean isTold() {
        return telling || told.equals(new Told(told.size(), unit.get(), List.of(width.get(), height.get(), dpi.get())));
    }

    /** Tells the same size in another unit; what is no size yet keeps its numbers. */
    void tellIn(LengthUnit other) {
        Optional<PictureSize> now = typed();
        if (now.isPresent()) {
            show(now.get(), other);
        } else {
            unit.set(other);
        }
    }

    /** Turns the sheet round. */
    void turn() {
        typed().ifPresent(
                        now -> show(new PictureSize(now.height(), now.width(), now.scale(), now.medium()), unit.get()));
    }

    StringProperty widthProperty() {
        return width;
    }

    StringProperty heightProperty() {
        return height;
    }

    StringProperty dpiProperty() {
        return dpi;
    }

    ObservableValue<LengthUnit> unitProperty() {
        return unit;
    }

    /** Whether the picture is made of pixels, of which there may be too many. */
    BooleanProperty pixelsProperty() {
        return pixels;
    }

    /** The size, if it is one that can be painted. */
    ObservableValue<Optional<PictureSize>> sizeProperty() {
        return size;
    }

    /** What is wrong with the size, in a sentence; empty where nothing is. */
    ObservableValue<String> problemProperty() {
        return problem;
    }

    /** Whether a side is one that a sheet can have. */
    boolean isSide(String text) {
        OptionalDouble length = LengthUnit.parse(text);
        return length.isPresent() && sideProblem(text).isEmpty();
    }

    /** Whether these are dots to an inch that a picture can have. */
    boolean isDpi(String text) {
        double dots = LengthUnit.parse(text).orElse(0);
        return dots >= LEAST_DPI && dots <= MOST_DPI;
    }

    private Optional<PictureSize> read() {
        return typed().filter(now -> !pixels.get() || now.isPaintable());
    }

    private Optional<PictureSize> typed() {
        if (isTold()) {
            return Optional.of(told.size());
        }
        if (!isDpi(dpi.get()) || !isSide(width.get()) || !isSide(height.get())) {
            return Optional.empty();
        }
        Medium medium = unit.get() == LengthUnit.PX ? Medium.SCREEN : Medium.PAPER;
        return Optional.of(new PictureSize(points(width.get()), points(height.get()), dots() / POINTS, medium));
    }

    private double points(String text) {
        return unit.get().toPoints(LengthUnit.parse(text).orElseThrow(), dots());
    }

    private double dots() {
        return LengthUnit.parse(dpi.get()).orElse(POINTS);
    }

    private String wrong() {
        if (!isDpi(dpi.get())) {
            return messages.get("export.wrong.dpi", LEAST_DPI, MOST_DPI);
        }
        String side = sideProblem(width.get());
        if (side.isEmpty()) {
            side = sideProblem(height.get());
        }
        return side.isEmpty() && read().isEmpty() ? tooManyPixels() : side;
    }

    private String sideProblem(String text) {
        if (LengthUnit.parse(text).isEmpty()) {
            return messages.get("export.wrong.number", text.strip());
        }
        double length = points(text);
        if (length < SHORTEST) {
            return messages.get("export.wrong.short");
        }
        return length > LONGEST ? messages.get("export.wrong.long") : "";
    }

    private String tooManyPixels() {
        PictureSize now = typed().orElseThrow();
        return messages.get(
                "export.wrong.pixels", Math.round(now.width() * now.scale()), Math.round(now.height() * now.scale()));
    }
}
