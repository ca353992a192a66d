package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Names are spelled as names.json spells them in the language of the text")
class NameCheckTest {
    private static final String NAMES = """
            [
              {"id": "karlowitz", "kind": "place", "name": {"en": "Karlowitz", "tr": "Karlofça", "az": "Karlovitsa"},
               "variants": [{"text": "Karlowitz"}, {"text": "Carlowitz"}, {"text": "Karlovci", "lang": "sr"}]},
              {"id": "shusha", "kind": "place", "name": {"en": "Shusha", "tr": "Şuşa", "az": "Şuşa"}},
              {"id": "baku", "kind": "place", "name": {"en": "Baku", "tr": "Bakü", "az": "Bakı"}},
              {"id": "dialogues", "kind": "organisation", "name": {"en": "Baku Dialogues", "tr": "Baku Dialogues"}},
              {"id": "aliyev", "kind": "person", "name": {"en": "Ilham Aliyev", "tr": "İlham Aliyev", "az": "İlham Əliyev"}},
              {"id": "ataturk", "kind": "person", "name": {"en": "Kemal Atatürk", "tr": "Kemal Atatürk", "az": "Kamal Atatürk"}},
              {"id": "armenia", "kind": "place", "name": {"en": "Armenia", "tr": "Ermenistan", "az": "Ermənistan"}},
              {"id": "balkans", "kind": "place", "name": {"en": "Balkans", "tr": "Balkanlar", "az": "Balkanlar"}},
              {"id": "states", "kind": "organisation", "name": {"en": "Turkic States"}},
              {"id": "oghuz", "kind": "person", "name": {"en": "Oghuz Khan"}}
            ]
            """;

    @TempDir
    private Path temporary;

    private List<Problem> check(String language, String text) throws PassageException {
        String other = language.equals("en") ? "" : "\"en\": \"It.\", ";
        return DatasetReader.readAndCheck(SmallFolder.in(temporary)
                        .write("names.json", NAMES)
                        .change("events.json", "\"people\": [\"a-sultan\"],", "")
                        .change(
                                "events.json",
                                "{\"en\": \"It was signed.\"}",
                                "{" + other + "\"" + language + "\": \"" + text.replace("\"", "\\\"") + "\"}")
                        .path())
                .problems();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            tr | Barış Karlowitz’te yapıldı.              | Karlowitz    | Karlofça
            tr | Baku ve Şuşa.                            | Baku         | Bakü
            az | Sülh Karlofçada bağlandı.                | Karlofça     | Karlovitsa
            az | Bakünün küçələri                         | Bakü         | Bakı
            az | Ilham Aliyev                             | Ilham Aliyev | İlham Əliyev
            en | İlham Aliyev spoke.                      | İlham Aliyev | Ilham Aliyev
            en | In Şuşa it was said.                     | Şuşa         | Shusha
            en | At Karlovci it was signed.               | Karlovci     | Karlowitz
            """)
    void anotherLanguagesSpellingIsToldOf(String language, String text, String spelling, String ours)
            throws PassageException {
        assertThat(check(language, text)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.file() + ":" + problem.line() + " " + problem.pointer())
                    .isEqualTo("events.json:7 /events/0/summary/" + language);
            assertThat(problem.message(Locale.ENGLISH))
                    .isEqualTo("“" + spelling + "” is the spelling of another language.");
            assertThat(problem.hint(Locale.ENGLISH)).isEqualTo("In this language names.json has “" + ours + "”.");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            tr | Karlofca’da barış yapıldı.  | Karlofca     | Karlofça
            tr | Ilham Alıyev                | Ilham Alıyev | İlham Aliyev
            az | Suşada                      | Suşa         | Şuşa
            en | Bakü and Bâku               | Bâku         | Baku
            """)
    void aSpellingThatDiffersFromAllKnownOnesByAccentsIsToldOf(
            String language, String text, String spelling, String known) throws PassageException {
        assertThat(check(language, text)).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo("/events/0/summary/" + language);
            assertThat(problem.message(Locale.ENGLISH))
                    .isEqualTo("names.json does not know the spelling “" + spelling + "”.");
            assertThat(problem.hint(Locale.ENGLISH))
                    .isEqualTo("Write “" + known + "”, or add the spelling to the variants of the name.");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Peace at Karlovitz        | Karlovitz   | Karlowitz
            en | Kemal Atatürkk spoke      | Atatürkk    | Kemal Atatürk
            en | İlham and Aliyevs Aliyeev | Aliyeev     | Ilham Aliyev
            en | In Arrmenia               | Arrmenia    | Armenia
            en | The Blakans and Balkams   | Balkams     | Balkans
            tr | Karlofçe’de               | Karlofçe    | Karlofça
            az | Ermenstan                 | Ermenstan   | Ermənistan
            az | Ermenstanda               | Ermenstanda | Ermənistan
            """)
    void aLongWordOneLetterFromANameIsToldOf(String language, String text, String word, String name)
            throws PassageException {
        assertThat(check(language, text)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.pointer()).isEqualTo("/events/0/summary/" + language);
            assertThat(problem.message(Locale.ENGLISH))
                    .isEqualTo("No name has the word “" + word + "”, but one has almost the same.");
            assertThat(problem.hint(Locale.ENGLISH))
                    .isEqualTo("Correct it as in “" + name + "”, or add the spelling to the variants of the name.");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            tr | Karlofça’da, Bakü'de ve Şuşa'da İlham Aliyev
            az | Bakıda, Şuşadan, Karlovitsanın İlham Əliyevin
            en | Shusha (in Turkish Şuşa) and “Bakü” at Carlowitz
            tr | Aliyev konuştu.
            en | Aliyev spoke.
            tr | Baku Dialogues dergisinde
            tr | Oghuz Khan
            en | Bakuvian and Shushan
            en | The Armenian and Balkan towns, and many a balkams
            tr | Bakanlar Kurulu ve Ermeni
            en | Turkik peoples
            en | the “Aliyeev” of the source
            """)
    void whatIsKnownOrIsAnotherWordIsLeftAlone(String language, String text) throws PassageException {
        assertThat(check(language, text)).isEmpty();
    }

    @Test
    void aSpellingIsToldOfOnceForEachText() throws PassageException {
        assertThat(check("tr", "Baku, Baku ve yine Baku")).hasSize(1);
    }
}
