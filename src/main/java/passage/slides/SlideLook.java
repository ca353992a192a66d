package passage.slides;

import passage.display.Colour;

/** The colours that a person who goes on working on the slides is offered, and those of the ground and of links. */
public record SlideLook(Colour ground, Colour panel, Colour text, Colour muted, Colour accent) {}
