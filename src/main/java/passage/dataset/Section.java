package passage.dataset;

/** A part of a study edition, under a title of our own. */
public record Section(String id, LocalizedText title) {}
