package passage.search;

/**
 * A text in which words are sought.
 *
 * @param language the language it is written in as an ISO 639-1 code, or "" where it belongs to none
 */
record FieldText(Field field, String language, String text) {}
