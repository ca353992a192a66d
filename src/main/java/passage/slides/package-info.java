/** Slides as data, and a file of them that every presentation program opens. Knows nothing of timelines. */
package passage.slides;
