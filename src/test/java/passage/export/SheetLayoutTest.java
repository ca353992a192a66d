package passage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.display.Colour;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.Style;
import passage.display.Target;
import passage.layout.Grouping;
import passage.layout.Theme;
import passage.lesson.Lesson;
import passage.paint.FontMetrics;

class SheetLayoutTest {
    private static final FontMetrics METRICS = new FontMetrics();
    private static Dataset dataset;
    private static List<Lesson> lessons;

    @BeforeAll
    static void readTheTimeline() {
        dataset = Shipped.dataset();
        lessons = Shipped.lessons();
    }

    private static ExportRequest plain(String size) throws PictureSizeException {
        return ExportRequest.whole(Locale.ENGLISH).at(PictureSize.read(size, OptionalInt.empty()));
    }

    private static ExportRequest explained(String size) throws PictureSizeException {
        return plain(size).withLegend(true).withSources(CitationStyle.APA);
    }

    private static Sheet sheet(ExportRequest request) {
        return SheetLayout.of(Content.of(dataset, lessons, request), request, METRICS);
    }

    private static Stream<Mark> all(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark instanceof Mark.Group group ? all(group.marks()) : Stream.of(mark));
    }

    private static Optional<Mark.Group> part(Sheet sheet, String name) {
        return sheet.list().marks().stream()
                .filter(mark -> mark instanceof Mark.Group group && group.name().equals(name))
                .map(Mark.Group.class::cast)
                .findFirst();
    }

    private static List<String> words(Sheet sheet, String part) {
        return part(sheet, part).stream()
                .flatMap(group -> texts(group.marks()).stream())
                .map(Mark.Text::text)
                .toList();
    }

    private static List<Mark.Text> texts(List<Mark> marks) {
        return all(marks)
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static Set<String> events(List<Mark> marks) {
        return all(marks)
                .filter(mark -> mark instanceof Mark.Text)
                .flatMap(mark -> mark.target().flatMap(Target::event).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(List<Event> events) {
        return new TreeSet<>(events.stream().map(Event::id).toList());
    }

    @Test
    void pictureThatAsksForNothingIsTheTimelineFromEdgeToEdge() throws PictureSizeException {
        ExportRequest request = plain("1600x900");
        Content content = Content.of(dataset, lessons, request);
        assertThat(sheet(request).list()).isEqualTo(TimelinePicture.of(content, request, 1600, 900, METRICS));
    }

    @Test
    void paperHasATitleAndTheSameMarginOnAllSides() throws PictureSizeException {
        Sheet sheet = sheet(plain("A4"));
        Mark.Group title = part(sheet, "title").orElseThrow();
        Mark.Group lanes = part(sheet, "lanes").orElseThrow();
        double margin = title.bounds().x();
        assertThat(margin * sheet.magnification() / 96 * 25.4).isCloseTo(10, within(0.5));
        assertThat(title.bounds().y()).isEqualTo(margin);
        assertThat(sheet.list().width() - lanes.bounds().right()).isCloseTo(margin, within(1e-6));
        assertThat(sheet.list().height() - lanes.bounds().bottom()).isCloseTo(margin, within(1e-6));
        assertThat(words(sheet, "title"))
                .containsExactly(
                        dataset.title().in(Locale.ENGLISH),
                        "1699–2026, 137 events; balanced scale: equal lengths are not equal times");
        assertThat(part(sheet, "legend")).isEmpty();
        assertThat(part(sheet, "sources")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "az"})
    void largePosterNamesEveryEvent(String language) throws PictureSizeException {
        Sheet sheet = sheet(explained("A0").in(Locale.of(language)).in(Theme.PRINT));
        assertThat(events(part(sheet, "lanes").orElseThrow().marks())).isEqualTo(ids(dataset.events()));
        assertThat(part(sheet, "others")).isEmpty();
        assertThat(List.of(part(sheet, "legend"), part(sheet, "sources"))).allMatch(Optional::isPresent);
    }

    @Test
    void whatHasNoRoomInALaneIsListedBelow() throws PictureSizeException {
        Sheet sheet = sheet(explained("A1").withLabels(14));
        Set<String> inLanes = events(part(sheet, "lanes").orElseThrow().marks());
        Set<String> listed = events(part(sheet, "others").orElseThrow().marks());
        assertThat(listed).isNotEmpty().doesNotContainAnyElementsOf(inLanes);
        inLanes.addAll(listed);
        assertThat(inLanes).isEqualTo(ids(dataset.events()));
    }

    @Test
    void rangeHasTheEventsOfItsDaysAloneAndNamesThemAll() throws PictureSizeException, EdtfSyntaxException {
        ExportRequest request = explained("A4").of(new Scope.Range(EdtfDate.parse("2020-11")));
        Sheet sheet = sheet(request);
        assertThat(events(part(sheet, "lanes").orElseThrow().marks()))
                .isEqualTo(ids(Content.of(dataset, lessons, request).shown()));
    }

    @Test
    void numbersBesideAnEventAreThoseOfItsSourcesInTheList() throws PictureSizeException {
        Sheet sheet = sheet(explained("A0"));
        Event event = dataset.event("shusha-declaration").orElseThrow();
        References references = References.of(dataset, CitationStyle.APA, Locale.ENGLISH);
        String numbers = references.numbers(event).stream().map(String::valueOf).collect(Collectors.joining(", "));
        assertThat(texts(part(sheet, "lanes").orElseThrow().marks()))
                .filteredOn(text -> text.target().flatMap(Target::event).equals(Optional.of(event.id())))
                .extracting(Mark.Text::text)
                .contains(numbers);
        assertThat(words(sheet, "sources"))
                .containsAll(references.all().stream()
                        .map(reference -> reference.number() + ".")
                        .toList());
    }

    @Test
    void addressOfASourceIsALink() throws PictureSizeException {
        Sheet sheet = sheet(explained("A3"));
        assertThat(texts(part(sheet, "sources").orElseThrow().marks()))
                .filteredOn(text -> text.target().isPresent())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.text()).contains("doi.org"))
                .allSatisfy(text -> assertThat(text.target().orElseThrow()).isInstanceOf(Target.Link.class));
    }

    @Test
    void legendExplainsWhatThePictureShowsAndNothingElse() throws PictureSizeException {
        ExportRequest request = explained("A3").withLabels(11);
        List<String> all = words(sheet(request), "legend");
        Scope lesson = new Scope.OfLesson("treaties-that-drew-the-map");
        List<String> few = words(sheet(request.balanced(0).of(lesson)), "legend");
        assertThat(all).contains("an exact day", "Uncertain dates", "some of its digits are unknown");
        assertThat(few).contains("a year").doesNotContain("an exact day", "some of its digits are unknown");
        assertThat(few).doesNotContain("time is compressed here").isSubsetOf(all);
    }

    @Test
    void whereNoLaneNamesThemTheCategoriesAreInTheLegend() throws PictureSizeException {
        assertThat(words(sheet(explained("A3")), "legend")).doesNotContain("Categories");
        assertThat(words(sheet(explained("A3").by(Grouping.SOURCE)), "legend"))
                .contains("Categories", "Treaties", "Conflict", "Humanitarian");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40x30mm",
                "100x50mm",
                "300x200",
                "600x400",
                "800x600",
                "A5",
                "A4",
                "A4-portrait",
                "1280x720",
                "1920x1080",
                "3000x120mm",
                "60x900mm"
            })
    void nothingOnAPageStandsOverAnotherOrBeyondItsEdge(String size) throws PictureSizeException {
        for (String language : List.of("en", "tr", "az")) {
            Sheet sheet = sheet(explained(size).in(Locale.of(language)));
            List<Mark> parts = new ArrayList<>(sheet.list().marks());
            parts.removeIf(mark -> !(mark instanceof Mark.Group));
            for (int i = 0; i < parts.size(); i++) {
                Mark part = parts.get(i);
                assertThat(part.bounds().y()).isGreaterThanOrEqualTo(-1e-6);
                assertThat(part.bounds().bottom())
                        .isLessThanOrEqualTo(sheet.list().height() + 1e-6);
                for (Mark other : parts.subList(i + 1, parts.size())) {
                    assertThat(part.bounds().grow(-1e-6).overlaps(other.bounds()))
                            .isFalse();
                }
            }
            for (String name : List.of("title", "others", "legend", "sources")) {
                part(sheet, name).ifPresent(SheetLayoutTest::assertTidy);
            }
        }
    }

    private static void assertTidy(Mark.Group part) {
        List<Mark.Text> texts = texts(part.marks());
        for (int i = 0; i < texts.size(); i++) {
            Mark.Text text = texts.get(i);
            assertThat(text.bounds().right())
                    .as(text.text())
                    .isLessThanOrEqualTo(part.bounds().right() + 1e-6);
            for (Mark.Text other : texts.subList(i + 1, texts.size())) {
                assertThat(text.bounds().grow(-0.5).overlaps(other.bounds().grow(-0.5)))
                        .as("%s over %s", text, other)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 3", "720x720, 2", "480x330, 0"})
    void whatDoesNotFitIsLeftOutTheLeastNeededFirst(String size, int parts) throws PictureSizeException {
        Sheet sheet = sheet(explained(size));
        List<String> found = Stream.of("title", "sources", "legend", "others")
                .filter(name -> part(sheet, name).isPresent())
                .toList();
        assertThat(found)
                .isEqualTo(List.of("title", "sources", "legend", "others").subList(0, parts));
        assertThat(texts(part(sheet, "lanes").orElseThrow().marks()).stream()
                        .anyMatch(text -> text.text().equals("1")))
                .as("numbers that lead nowhere")
                .isEqualTo(parts > 1);
    }

    @Test
    void endlessTitleIsCutAndLeavesTheTimelineItsRoom() throws PictureSizeException {
        Sheet sheet = sheet(plain("A4").titled("Şuşa ".repeat(200)));
        assertThat(words(sheet, "title")).hasSize(3);
        assertThat(words(sheet, "title").get(1)).endsWith("…");
    }

    @Test
    void blackAndWhiteHasNoOtherColourAnywhere() throws PictureSizeException {
        for (Grouping grouping : Grouping.values()) {
            Sheet sheet = sheet(explained("A3").by(grouping).in(Theme.BLACK_AND_WHITE));
            Set<Colour> colours = all(sheet.list().marks())
                    .flatMap(SheetLayoutTest::colours)
                    .filter(colour -> colour.alpha() > 0)
                    .collect(Collectors.toSet());
            assertThat(colours).containsExactlyInAnyOrder(Colour.of("000000"), Colour.of("FFFFFF"));
        }
    }

    private static Stream<Colour> colours(Mark mark) {
        return switch (mark) {
            case Mark.Rule rule -> Stream.of(rule.stroke().colour());
            case Mark.Rect rect -> colours(rect.style());
            case Mark.Symbol symbol -> colours(symbol.style());
            case Mark.Text text -> Stream.of(text.colour());
            case Mark.Line line -> Stream.of(line.stroke().colour());
            case Mark.Group group -> all(group.marks()).flatMap(SheetLayoutTest::colours);
        };
    }

    private static Stream<Colour> colours(Style style) {
        Colour fill = switch (style.fill()) {
            case Fill.Solid(Colour colour) -> colour;
            case Fill.Fade fade -> fade.colour().withOpacity(0.5);
            case Fill.Hatch hatch -> hatch.colour();
        };
        return Stream.of(fill, style.stroke().colour());
    }
}
