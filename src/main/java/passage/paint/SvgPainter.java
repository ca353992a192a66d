package passage.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import passage.display.Decimal;
import passage.display.DisplayList;
import passage.display.Target;

/**
 * Paints a picture as a standalone SVG document in UTF-8 with at most three decimals. Parts of the picture become
 * groups with ids, events and passages carry theirs ({@code event-shusha-declaration}) and a title, web addresses are
 * links. Text stays text: it can be searched and copied, and its length is held to the measured one.
 *
 * @param fonts whether the letters travel with the picture
 * @param magnification how much larger than laid out the picture is shown, above 0
 * @param info what the file says about itself, if anything
 * @param page what the picture is part of
 */
public record SvgPainter(Fonts fonts, double magnification, Optional<DocumentInfo> info, Page page) implements Painter {

    /**
     * What a picture is part of.
     *
     * @param prefix of all ids, so that two pictures can stand on one page
     * @param ways where marks lead within the page, as an address such as {@code #entry}; web addresses lead to themselves
     */
    public record Page(String prefix, Function<Target, Optional<String>> ways) {
        /** No page: the picture is a file. */
        static final Page NONE = new Page("", _ -> Optional.empty());
    }

    /** How an SVG picture comes by its fonts. */
    public enum Fonts {
        /** The letters used are in the file: it looks the same everywhere. */
        EMBEDDED,
        /** The fonts are only named; where they are not installed, others stand in, at the measured length. */
        NAMED
    }

    /** A painter that shows pictures as large as they are laid out. */
    public SvgPainter(Fonts fonts) {
        this(fonts, 1, Optional.empty(), Page.NONE);
    }

    /** The same, for a file that says what it is. */
    public SvgPainter about(DocumentInfo other) {
        return new SvgPainter(fonts, magnification, Optional.of(other), page);
    }

    /** The same, showing pictures so much larger than they are laid out. */
    public SvgPainter magnified(double other) {
        return new SvgPainter(fonts, other, info, page);
    }

    /** The same, for a picture that is part of a page. */
    public SvgPainter on(Page other) {
        return new SvgPainter(fonts, magnification, info, other);
    }

    @Override
    public void paint(DisplayList list, OutputStream out) throws IOException {
        if (!(list.width() > 0 && list.height() > 0) || !Double.isFinite(list.width() + list.height())) {
            throw new IllegalArgumentException(
                    "a picture of %s × %s points cannot be drawn".formatted(list.width(), list.height()));
        }
        Xml xml = new Xml();
        SvgIds ids = new SvgIds(page.prefix());
        open(list, xml, ids);
        new SvgMarks(xml, ids, page.ways()).draw(list.marks());
        xml.close();
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void open(DisplayList list, Xml xml, SvgIds ids) throws IOException {
        String title = ids.unique("picture-title");
        xml.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
        xml.attribute("width", list.width() * magnification).attribute("height", list.height() * magnification);
        xml.attribute("viewBox", "0 0 " + Decimal.format(list.width()) + " " + Decimal.format(list.height()));
        info.ifPresent(about -> SvgMetadata.language(xml, about));
        // An image hides its parts from screen readers; they would not find the links.
        boolean leads = info.isPresent() || !page.equals(Page.NONE);
        xml.attribute("role", leads ? "graphics-document document" : "img");
        xml.attribute("aria-labelledby", title);
        xml.open("title").attribute("id", title).words(list.title()).close();
        info.ifPresent(about -> SvgMetadata.write(xml, about));
        xml.element("style", SvgStyleSheet.of(UsedLetters.in(list.marks()), fonts));
        if (list.ground().alpha() > 0) {
            xml.open("rect").attribute("width", list.width()).attribute("height", list.height());
            SvgPaints.fill(xml, list.ground());
            xml.close();
        }
    }
}
