package passage.export;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import passage.dataset.EventFilter;
import passage.layout.BalancedScale;
import passage.layout.Grouping;
import passage.layout.Theme;

/**
 * What is to be exported and how, whatever the format.
 *
 * @param balance the share of the events in the scale, as {@link BalancedScale#of} takes it; 0 for a linear scale
 * @param title above the picture; the dataset's own where there is none
 * @param legend whether the signs of the picture are explained beside it
 * @param sources the style in which the sources are listed below the picture, with their numbers beside the events;
 *     empty to leave them out
 * @param labelPoints the size of the labels of events, in points of 1/72 inch, above 0; empty for what follows from the size
 *     of the picture and how far away one reads it
 */
public record ExportRequest(
        Scope scope,
        EventFilter filter,
        Grouping grouping,
        double balance,
        Theme theme,
        Locale locale,
        Optional<String> title,
        boolean legend,
        Optional<CitationStyle> sources,
        PictureSize size,
        Form form,
        OptionalDouble labelPoints) {

    public ExportRequest {
        if (labelPoints.isPresent() && !(labelPoints.getAsDouble() > 0 && Double.isFinite(labelPoints.getAsDouble()))) {
            throw new IllegalArgumentException("labels cannot be " + labelPoints.getAsDouble() + " points high");
        }
    }

    /** The whole timeline as it opens: balanced, by category, light, on a screen of 1920 × 1080, nothing around it. */
    public static ExportRequest whole(Locale locale) {
        return new ExportRequest(
                new Scope.Whole(),
                EventFilter.ALL,
                Grouping.CATEGORY,
                BalancedScale.USUAL,
                Theme.LIGHT,
                locale,
                Optional.empty(),
                false,
                Optional.empty(),
                PictureSize.FULL_HD,
                Form.PICTURE,
                OptionalDouble.empty());
    }

    /** The same of another part of the timeline. */
    public ExportRequest of(Scope other) {
        return new ExportRequest(
                other, filter, grouping, balance, theme, locale, title, legend, sources, size, form, labelPoints);
    }

    /** The same with some of the events. */
    public ExportRequest of(EventFilter other) {
        return new ExportRequest(
                scope, other, grouping, balance, theme, locale, title, legend, sources, size, form, labelPoints);
    }

    /** The same in other lanes. */
    public ExportRequest by(Grouping other) {
        return new ExportRequest(
                scope, filter, other, balance, theme, locale, title, legend, sources, size, form, labelPoints);
    }

    /** The same on another scale: the share of the events in it, 0 for linear. */
    public ExportRequest balanced(double other) {
        return new ExportRequest(
                scope, filter, grouping, other, theme, locale, title, legend, sources, size, form, labelPoints);
    }

    /** The same in another theme. */
    public ExportRequest in(Theme other) {
        return new ExportRequest(
                scope, filter, grouping, balance, other, locale, title, legend, sources, size, form, labelPoints);
    }

    /** The same in another language. */
    public ExportRequest in(Locale other) {
        return new ExportRequest(
                scope, filter, grouping, balance, theme, other, title, legend, sources, size, form, labelPoints);
    }

    /** The same under another title. */
    public ExportRequest titled(String other) {
        return new ExportRequest(
                scope,
                filter,
                grouping,
                balance,
                theme,
                locale,
                Optional.of(other),
                legend,
                sources,
                size,
                form,
                labelPoints);
    }

    /** The same with or without the key to its signs. */
    public ExportRequest withLegend(boolean other) {
        return new ExportRequest(
                scope, filter, grouping, balance, theme, locale, title, other, sources, size, form, labelPoints);
    }

    /** The same with its sources listed. */
    public ExportRequest withSources(CitationStyle style) {
        return new ExportRequest(
                scope,
                filter,
                grouping,
                balance,
                theme,
                locale,
                title,
                legend,
                Optional.of(style),
                size,
                form,
                labelPoints);
    }

    /** The same without a list of its sources. */
    public ExportRequest withoutSources() {
        return new ExportRequest(
                scope,
                filter,
                grouping,
                balance,
                theme,
                locale,
                title,
                legend,
                Optional.empty(),
                size,
                form,
                labelPoints);
    }

    /** The same at another size. */
    public ExportRequest at(PictureSize other) {
        return new ExportRequest(
                scope, filter, grouping, balance, theme, locale, title, legend, sources, other, form, labelPoints);
    }

    /** The same in another form. */
    public ExportRequest as(Form other) {
        return new ExportRequest(
                scope, filter, grouping, balance, theme, locale, title, legend, sources, size, other, labelPoints);
    }

    /** The same with labels of a size, in points of 1/72 inch. */
    public ExportRequest withLabels(double points) {
        return new ExportRequest(
                scope,
                filter,
                grouping,
                balance,
                theme,
                locale,
                title,
                legend,
                sources,
                size,
                form,
                OptionalDouble.of(points));
    }
}
