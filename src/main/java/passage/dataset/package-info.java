/**
 * The curated content as immutable values: events, the passages they rest on, the sources those stand in, and names.
 *
 * <p>{@link passage.dataset.DatasetReader} reads a data folder and never throws for wrong data: what cannot be used is
 * left out and told of as a {@link passage.dataset.Problem}. {@link passage.dataset.DatasetChecker} then holds the same
 * files against their schemas and against each other.
 */
package passage.dataset;
