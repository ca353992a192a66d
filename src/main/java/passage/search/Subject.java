package passage.search;

import passage.anchor.TextRange;
import passage.dataset.Event;
import passage.dataset.Name;
import passage.dataset.Paragraph;
import passage.dataset.Passage;
import passage.dataset.Source;
import passage.lesson.Lesson;
import passage.original.Original;

/** What was found, for whoever wants to go there. */
public sealed interface Subject {

    /** What sort of thing it is. */
    Kind kind();

    /** What it is known by among its kind. */
    String id();

    /** An event. */
    record OfEvent(Event event) implements Subject {
        @Override
        public Kind kind() {
            return Kind.EVENT;
        }

        @Override
        public String id() {
            return event.id();
        }
    }

    /** A person, a place or an organisation. */
    record OfName(Name name) implements Subject {
        @Override
        public Kind kind() {
            return switch (name.kind()) {
                case PERSON -> Kind.PERSON;
                case PLACE -> Kind.PLACE;
                case ORGANISATION -> Kind.ORGANISATION;
            };
        }

        @Override
        public String id() {
            return name.id();
        }
    }

    /** A passage, known by its quote. */
    record OfPassage(Passage passage, Event event) implements Subject {
        @Override
        public Kind kind() {
            return Kind.PASSAGE;
        }

        @Override
        public String id() {
            return passage.id();
        }
    }

    /** A paragraph of a study edition; its id begins with that of its source, as in {@code ergun-2020/p1}. */
    record OfParagraph(Source source, Paragraph paragraph) implements Subject {
        @Override
        public Kind kind() {
            return Kind.PARAGRAPH;
        }

        @Override
        public String id() {
            return source.id() + "/" + paragraph.id();
        }
    }

    /** A sentence of an original, known by where it begins in the text, as in {@code ergun-2020@1820}. */
    record OfOriginal(Original original, TextRange sentence) implements Subject {
        @Override
        public Kind kind() {
            return Kind.ORIGINAL;
        }

        @Override
        public String id() {
            return original.source().id() + "@" + sentence.start();
        }
    }

    /** A lesson. */
    record OfLesson(Lesson lesson) implements Subject {
        @Override
        public Kind kind() {
            return Kind.LESSON;
        }

        @Override
        public String id() {
            return lesson.id();
        }
    }

    /**
     * A step of a lesson; its id ends in its number, as in {@code from-recognition-to-alliance/3}.
     *
     * @param number from 1
     */
    record OfStep(Lesson lesson, int number) implements Subject {
        @Override
        public Kind kind() {
            return Kind.STEP;
        }

        @Override
        public String id() {
            return lesson.id() + "/" + number;
        }
    }
}
