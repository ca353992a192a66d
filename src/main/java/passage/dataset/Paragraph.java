package passage.dataset;

/**
 * One paragraph of a source, retold in our own words.
 *
 * @param id unique within its source
 * @param section the id of the section of the study edition it belongs to
 * @param place where it stands in the original
 * @param lang the language of the original paragraph, as an ISO 639-1 code
 */
public record Paragraph(String id, String section, Place place, String lang, LocalizedText text) {}
