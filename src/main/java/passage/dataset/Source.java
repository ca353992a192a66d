package passage.dataset;

import java.util.List;
import java.util.Optional;

/**
 * One of the texts the events are taken from: what it is, and its study edition.
 *
 * @param label a short name such as "Ergun 2020"
 * @param initials one or two letters that stand for it where there is no room
 * @param perspective who speaks in it and from where, in a few neutral sentences
 * @param paragraphs the study edition, in the order of the original
 */
public record Source(
        String id,
        LocalizedText label,
        String initials,
        Kind kind,
        Citation citation,
        LocalizedText perspective,
        List<Section> sections,
        List<Paragraph> paragraphs) {
    /** What sort of text a source is. */
    public enum Kind {
        CHAPTER,
        ESSAY,
        OP_ED,
        ARTICLE,
        ABSTRACT;

        /** The word used for it in the data files. */
        public String code() {
            return Code.of(this);
        }
    }

    public Source {
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraph of the study edition with that id. */
    public Optional<Paragraph> paragraph(String id) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.id().equals(id))
                .findFirst();
    }

    /** The section of the study edition with that id. */
    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }
}
