package passage.app.card;

import passage.app.reader.ReaderView;

/** Breaks a rule on purpose: a part of the window that knows another. Nothing uses or runs it. */
public record OffendingCard(ReaderView reader) {}
