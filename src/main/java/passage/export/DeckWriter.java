package passage.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import passage.dataset.Progress;
import passage.display.TextMeasurer;
import passage.layout.Theme;
import passage.lesson.Lesson;
import passage.lesson.Step;
import passage.paint.DocumentInfo;
import passage.slides.SlideFile;
import passage.slides.SlideLook;

/** Writes slides: a title, then one for each step of a lesson or each period, and the sources. */
final class DeckWriter {

    private final TextMeasurer measurer;

    DeckWriter(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    void pptx(Content content, ExportRequest request, OutputStream out, Progress progress) throws IOException {
        Deck deck = new Deck(
                content, request, content.references(request), new DeckText(measurer), new DeckPicture(measurer));
        DocumentInfo info = About.of(content, request);
        List<Part> parts = parts(deck, info);
        try (SlideFile file = new SlideFile(look(request.theme()), info)) {
            int slides = 0;
            for (int i = 0; i < parts.size(); i++) {
                progress.advance(i, parts.size());
                for (var slide : parts.get(i).slides(slides + 1)) {
                    file.add(slide);
                    slides++;
                }
            }
            progress.advance(parts.size(), parts.size());
            file.write(out);
        }
    }

    /** Some slides that belong together. */
    private interface Part {
        List<passage.slides.Slide> slides(int firstNumber) throws IOException;
    }

    private static List<Part> parts(Deck deck, DocumentInfo info) {
        List<Part> parts = new ArrayList<>();
        parts.add(number -> List.of(new TitleSlide(deck).of(info, number)));
        deck.content().lesson().ifPresentOrElse(lesson -> steps(deck, lesson, parts), () -> periods(deck, parts));
        deck.references().ifPresent(list -> parts.add(number -> new SourceSlides(deck).of(list, number)));
        return parts;
    }

    private static void steps(Deck deck, Lesson lesson, List<Part> parts) {
        double balance = deck.request().balance();
        int count = lesson.steps().size();
        for (int i = 0; i < count; i++) {
            Step step = lesson.steps().get(i);
            balance = StepSlides.balance(step, balance);
            StepSlides slides = new StepSlides(deck, step, deck.sentence("deck.step", i + 1, count), balance);
            parts.add(slides::all);
        }
    }

    private static void periods(Deck deck, List<Part> parts) {
        for (Periods.Part period : Periods.of(deck.content().shown())) {
            parts.add(number -> List.of(new PeriodSlide(deck).of(period, number)));
        }
    }

    private static SlideLook look(Theme theme) {
        return new SlideLook(theme.ground(), theme.panel(), theme.text(), theme.muted(), theme.accent());
    }
}
