/**
 * Finding events, names, passages, study editions, originals and lessons by words.
 *
 * <p>{@link passage.search.SearchIndex} is made once of a dataset and answers each {@link passage.search.Query}; it knows
 * no threads and keeps no state between two queries.
 */
package passage.search;
