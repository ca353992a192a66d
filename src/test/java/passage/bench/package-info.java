/**
 * The benchmark: what a frame, the index and the start of the program cost, over a fixed script and a fixed list of
 * events. Run by {@code mvn -Pbench verify}; no test, and no figure it finds fails a build.
 */
package passage.bench;
