package passage.app.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import passage.app.LitText;
import passage.app.Messages;
import passage.app.WrappedLabel;
import passage.dataset.Paragraph;
import passage.dataset.Passage;
import passage.dataset.Place;
import passage.dataset.Source;
import passage.date.DateFormatter;

/** The study edition: our retelling, the linked paragraph lit and the author's own words under it as a pull quote. */
final class StudyRows {

    private static final double PLACE = 56;

    private final ReaderViewModel model;
    private final MarginMarks margin;

    StudyRows(ReaderViewModel model, MarginMarks margin) {
        this.model = model;
        this.margin = margin;
    }

    List<ReaderRow> of(Source source) {
        Messages messages = model.app().messages();
        List<ReaderRow> rows = new ArrayList<>();
        String section = "";
        for (Paragraph paragraph : source.paragraphs()) {
            if (!paragraph.section().equals(section)) {
                section = paragraph.section();
                source.section(section)
                        .map(s -> new WrappedLabel(s.title().in(messages.locale()), "reader-section"))
                        .ifPresent(heading -> rows.add(new HeadingRow(heading)));
            }
            rows.add(row(source, paragraph));
        }
        return rows;
    }

    private ReaderRow row(Source source, Paragraph paragraph) {
        Messages messages = model.app().messages();
        LitText text = new LitText(paragraph.text().in(messages.locale()), "reader-text");
        VBox block = new VBox(12, text);
        block.getStyleClass().add("paragraph");
        HBox.setHgrow(block, Priority.ALWAYS);
        MarginMarks.Marks marks = margin.of(model.app().dataset().passagesOf(source.id(), paragraph.id()));
        Label place = place(paragraph.place());
        HBox line = new HBox(new VBox(place, block));
        if (model.wideProperty().get()) {
            place.setMinWidth(PLACE);
            line = new HBox(8, place, block);
        }
        return new StudyRow(margin.beside(line, marks), block, paragraph.id(), marks, this::pullQuote);
    }

    private static Label place(Place place) {
        String section =
                place.section().isEmpty() || !Character.isDigit(place.section().charAt(0))
                        ? ""
                        : "§" + place.section() + " ";
        Label label = new Label(place.paragraph() == 0 ? "" : section + "¶" + place.paragraph());
        label.getStyleClass().add("place");
        return label;
    }

    private Node pullQuote(Passage passage) {
        Messages messages = model.app().messages();
        Label words = new WrappedLabel("“" + passage.quote().exact() + "”", "pull-quote-words");
        VBox quote = new VBox(4, words);
        quote.getStyleClass().add("pull-quote");
        passage.gloss()
                .filter(gloss -> gloss.has(messages.locale().getLanguage()))
                .map(gloss -> gloss.in(messages.locale()))
                .ifPresent(gloss -> quote.getChildren().add(new WrappedLabel(gloss, "pull-quote-facts")));
        DateFormatter dates = DateFormatter.of(messages.locale());
        String date = passage.date()
                .map(d -> dates.format(d) + " · "
                        + messages.get("basis." + passage.basis().code()))
                .orElse(messages.get("card.no-date"));
        quote.getChildren()
                .add(new WrappedLabel(messages.get("reader.authors-words") + " · " + date, "pull-quote-facts"));
        return quote;
    }
}
