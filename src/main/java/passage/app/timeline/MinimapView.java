package passage.app.timeline;

import java.util.List;
import java.util.StringJoiner;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import passage.app.Messages;
import passage.dataset.Category;
import passage.layout.Brush;
import passage.layout.DayWords;
import passage.layout.DaysInView;
import passage.layout.Frame;
import passage.layout.MinimapLayout;
import passage.layout.Theme;
import passage.layout.TimelineData;
import passage.layout.Viewport;

/**
 * The strip that shows the whole span, with the window as a frame that is moved and resized on it. What happened is painted
 * on one canvas when it changes, the frame on another whenever the window moves.
 */
public final class MinimapView extends Region {

    private static final double HEIGHT = 64;
    private static final Duration TOOLTIP_DELAY = Duration.millis(350);

    private final TimelineViewModel model;
    private final TimelineView timeline;
    private final PictureCanvas profile;
    private final PictureCanvas over;
    private final Region focusRing = new Region();
    private final Tooltip tooltip = new Tooltip();
    private TimelineData painted;
    private Theme dressed;

    /** The strip under a timeline and of its model. */
    public MinimapView(TimelineViewModel model, TimelineView timeline, Fonts fonts) {
        this.model = model;
        this.timeline = timeline;
        CanvasPainter painter = new CanvasPainter(fonts);
        this.profile = new PictureCanvas(painter);
        this.over = new PictureCanvas(painter);
        getStyleClass().add("minimap");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        focusRing.visibleProperty().bind(focusVisibleProperty());
        getChildren().addAll(profile, over, focusRing);
        tooltip.setShowDelay(TOOLTIP_DELAY);
        InvalidationListener stale = _ -> requestLayout();
        model.dataProperty().addListener(stale);
        model.app().themeProperty().addListener(stale);
        model.viewportProperty().addListener(_ -> {
            requestLayout();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
        new BrushPointer(this, model).install();
        new BrushKeys(this, model).install();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1) {
            return;
        }
        TimelineData data = model.dataProperty().get();
        Frame frame = model.frame();
        Theme theme = frame.theme();
        over.fit(getWidth(), getHeight(), theme.magnification());
        boolean resized = profile.fit(getWidth(), getHeight(), theme.magnification());
        if (resized || painted != data || dressed != theme) {
            profile.paint(MinimapLayout.of(data, categories(), frame, getWidth(), getHeight(), model.measurer()));
            painted = data;
            dressed = theme;
        }
        over.paint(brush().picture(theme, getWidth(), getHeight(), MinimapLayout.base(getHeight())));
        focusRing.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** The frame as it stands on the strip now. */
    Brush brush() {
        return Brush.of(model.dataProperty().get(), model.frame(), getWidth());
    }

    /** The day under a pixel of the strip. */
    double day(double x) {
        return MinimapLayout.day(model.dataProperty().get(), getWidth(), x);
    }

    /** Looks at other days, at once. */
    void look(DaysInView days) {
        model.look(viewport(days));
    }

    /** Looks at other days, by a flight. */
    void fly(DaysInView days) {
        timeline.fly(viewport(days));
    }

    /** Ends a flight under way where it is. */
    void stay() {
        timeline.stay();
    }

    private Viewport viewport(DaysInView days) {
        Frame frame = model.frame();
        return days.on(frame.scale(), frame.viewport().width());
    }

    /** Tells what happened in the column under the pointer. */
    void showTooltip(double x) {
        String words = MinimapLayout.column(model.dataProperty().get(), getWidth(), x)
                .filter(column -> !column.counts().isEmpty())
                .map(this::words)
                .orElse("");
        if (words.isEmpty()) {
            Tooltip.uninstall(this, tooltip);
            tooltip.hide();
            tooltip.setText("");
        } else if (!words.equals(tooltip.getText())) {
            tooltip.setText(words);
            Tooltip.install(this, tooltip);
        }
    }

    private String words(MinimapLayout.Column column) {
        Messages messages = model.app().messages();
        DayWords days = new DayWords(messages.locale());
        double length = column.to() - column.from();
        String from = days.day(column.from(), length);
        String to = days.day(Math.ceil(column.to()) - 1, length);
        StringJoiner lines = new StringJoiner("\n");
        lines.add(from.equals(to) ? from : messages.get("minimap.range", from, to));
        for (Category category : model.app().dataset().categories()) {
            Integer count = column.counts().get(category.id());
            if (count != null) {
                lines.add(messages.get("minimap.count", category.label().in(messages.locale()), count));
            }
        }
        return lines.toString();
    }

    private List<String> categories() {
        return model.app().dataset().categories().stream().map(Category::id).toList();
    }

    /** Words are made when they are asked for, since the window may move with every frame. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        TimelineData data = model.dataProperty().get();
        DaysInView shown = DaysInView.of(model.frame());
        return switch (attribute) {
            case TEXT -> words(shown, data);
            case VALUE -> (shown.from() + shown.to()) / 2;
            case MIN_VALUE -> data.firstDay();
            case MAX_VALUE -> data.endDay();
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private String words(DaysInView shown, TimelineData data) {
        Messages messages = model.app().messages();
        DayWords days = new DayWords(messages.locale());
        double whole = data.endDay() - data.firstDay();
        return messages.get(
                "minimap.accessible",
                days.day(shown.from(), shown.length()),
                days.day(shown.to(), shown.length()),
                days.day(data.firstDay(), whole),
                days.day(data.endDay() - 1, whole));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> look(BrushKeys.later(model));
            case DECREMENT -> look(BrushKeys.earlier(model));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
