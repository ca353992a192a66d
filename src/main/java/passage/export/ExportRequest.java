package passage.export;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import passage.dataset.EventFilter;
import passage.layout.BalancedScale;
import passage.layout.Grouping;
import passage.layout.Theme;
import passage.paint.SvgPainter;

/** What is to be exported and how, whatever the format. */
public record ExportRequest(Scope scope, EventFilter filter, Look look, Page page) {

    /**
     * How the timeline itself looks.
     *
     * @param balance the share of the events in the scale, as {@link BalancedScale#of} takes it; 0 for a linear scale
     */
    public record Look(Grouping grouping, double balance, Theme theme, Locale locale) {}

    /**
     * What is around it, and on what.
     *
     * @param title above the picture; the dataset's own where there is none
     * @param legend whether the signs of the picture are explained beside it
     * @param listed whether the sources are listed below the picture, with their numbers beside the events
     * @param style in which sources are cited, there and wherever else a format names them
     * @param labelPoints the size of the labels of events, in points of 1/72 inch, above 0; empty for what follows from the
     *     size of the picture and how far away one reads it
     * @param fonts whether the letters travel with an SVG; all other formats carry them
     */
    public record Page(
            Optional<String> title,
            boolean legend,
            boolean listed,
            CitationStyle style,
            PictureSize size,
            Form form,
            OptionalDouble labelPoints,
            SvgPainter.Fonts fonts) {

        /** A page with nothing but the picture. */
        static final Page BARE = new Page(
                Optional.empty(),
                false,
                false,
                CitationStyle.APA,
                PictureSize.FULL_HD,
                Form.PICTURE,
                OptionalDouble.empty(),
                SvgPainter.Fonts.EMBEDDED);

        public Page {
            if (labelPoints.isPresent()
                    && !(labelPoints.getAsDouble() > 0 && Double.isFinite(labelPoints.getAsDouble()))) {
                throw new IllegalArgumentException("labels cannot be " + labelPoints.getAsDouble() + " points high");
            }
        }
    }

    /** The whole timeline as it opens: balanced, by category, light, on a screen of 1920 × 1080, nothing around it. */
    public static ExportRequest whole(Locale locale) {
        Look look = new Look(Grouping.CATEGORY, BalancedScale.USUAL, Theme.LIGHT, locale);
        return new ExportRequest(new Scope.Whole(), EventFilter.ALL, look, Page.BARE);
    }

    /** What the lanes are made of. */
    public Grouping grouping() {
        return look.grouping;
    }

    /** The share of the events in the scale; 0 for a linear one. */
    public double balance() {
        return look.balance;
    }

    /** The colours and type. */
    public Theme theme() {
        return look.theme;
    }

    /** The language of all words. */
    public Locale locale() {
        return look.locale;
    }

    /** The words above the picture, where the dataset's own will not do. */
    public Optional<String> title() {
        return page.title;
    }

    /** Whether the signs of the picture are explained. */
    public boolean legend() {
        return page.legend;
    }

    /** The style in which the sources are listed, if they are. */
    public Optional<CitationStyle> sources() {
        return page.listed ? Optional.of(page.style) : Optional.empty();
    }

    /** The style in which sources are cited. */
    public CitationStyle style() {
        return page.style;
    }

    /** The size of the page. */
    public PictureSize size() {
        return page.size;
    }

    /** What is made of it on paper. */
    public Form form() {
        return page.form;
    }

    /** The same of another part of the timeline. */
    public ExportRequest of(Scope other) {
        return new ExportRequest(other, filter, look, page);
    }

    /** The same with some of the events. */
    public ExportRequest of(EventFilter other) {
        return new ExportRequest(scope, other, look, page);
    }

    /** The same in other lanes. */
    public ExportRequest by(Grouping other) {
        return with(new Look(other, look.balance, look.theme, look.locale));
    }

    /** The same on another scale: the share of the events in it, 0 for linear. */
    public ExportRequest balanced(double other) {
        return with(new Look(look.grouping, other, look.theme, look.locale));
    }

    /** The same in another theme. */
    public ExportRequest in(Theme other) {
        return with(new Look(look.grouping, look.balance, other, look.locale));
    }

    /** The same in another language. */
    public ExportRequest in(Locale other) {
        return with(new Look(look.grouping, look.balance, look.theme, other));
    }

    private ExportRequest with(Look other) {
        return new ExportRequest(scope, filter, other, page);
    }

    /** The same under another title. */
    public ExportRequest titled(String other) {
        return titled(Optional.of(other));
    }

    /** The same under the title of what it shows. */
    public ExportRequest untitled() {
        return titled(Optional.empty());
    }

    private ExportRequest titled(Optional<String> other) {
        Page p = page;
        return on(new Page(other, p.legend, p.listed, p.style, p.size, p.form, p.labelPoints, p.fonts));
    }

    /** The same with or without the key to its signs. */
    public ExportRequest withLegend(boolean other) {
        Page p = page;
        return on(new Page(p.title, other, p.listed, p.style, p.size, p.form, p.labelPoints, p.fonts));
    }

    /** The same with its sources listed. */
    public ExportRequest withSources(CitationStyle style) {
        return cited(style, true);
    }

    /** The same without a list of its sources. */
    public ExportRequest withoutSources() {
        return cited(page.style, false);
    }

    /** The same with sources cited in a style, where they are; they are listed as before. */
    public ExportRequest cited(CitationStyle style) {
        return cited(style, page.listed);
    }

    private ExportRequest cited(CitationStyle style, boolean listed) {
        Page p = page;
        return on(new Page(p.title, p.legend, listed, style, p.size, p.form, p.labelPoints, p.fonts));
    }

    /** The same at another size. */
    public ExportRequest at(PictureSize other) {
        Page p = page;
        return on(new Page(p.title, p.legend, p.listed, p.style, other, p.form, p.labelPoints, p.fonts));
    }

    /** The same in another form. */
    public ExportRequest as(Form other) {
        Page p = page;
        return on(new Page(p.title, p.legend, p.listed, p.style, p.size, other, p.labelPoints, p.fonts));
    }

    /** The same with labels of a size, in points of 1/72 inch. */
    public ExportRequest withLabels(double points) {
        Page p = page;
        return on(new Page(p.title, p.legend, p.listed, p.style, p.size, p.form, OptionalDouble.of(points), p.fonts));
    }

    /** The same with the letters in the file or only named, where the format is SVG. */
    public ExportRequest with(SvgPainter.Fonts other) {
        Page p = page;
        return on(new Page(p.title, p.legend, p.listed, p.style, p.size, p.form, p.labelPoints, other));
    }

    private ExportRequest on(Page other) {
        return new ExportRequest(scope, filter, look, other);
    }
}
