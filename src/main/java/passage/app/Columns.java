package passage.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import passage.app.reader.ReaderViewModel;

/**
 * The columns of the window: the timeline, and beside it the card with the reader under it as soon as an event is selected.
 * Given a column of its own, the reader stands between the two; where there is no room for three, it takes the card's place.
 * Where the list of events leaves little room, the card gives way.
 */
final class Columns extends SplitPane {

    /** The least room in which the card has a place beside the timeline; the list may leave less. */
    private static final double ROOM_FOR_CARD = 860;

    private static final double ROOM_FOR_THREE = 1600;
    private static final double CARD_WIDTH = 428;
    private static final double READER_WIDTH = 640;
    /** The most of the window that the reader's own column takes. */
    private static final double READER_SHARE = 0.52;
    /** Of the height, where card and reader share a column. */
    private static final double CARD_SHARE = 0.52;

    private final ReaderViewModel reader;
    private final Node timeline;
    private final Region card;
    private final Region readerView;
    private final SplitPane side = new SplitPane();
    private boolean divided;

    Columns(ReaderViewModel reader, Node timeline, Region card, Region readerView) {
        this.reader = reader;
        this.timeline = timeline;
        this.card = card;
        this.readerView = readerView;
        side.setOrientation(Orientation.VERTICAL);
        side.setMinWidth(300);
        SplitPane.setResizableWithParent(side, false);
        SplitPane.setResizableWithParent(readerView, false);
        arrange();
        reader.wideProperty().addListener(_ -> arrange());
        reader.passageProperty().addListener(_ -> arrange());
        widthProperty().addListener(_ -> {
            arrange();
            divided = false;
        });
    }

    private boolean isReading() {
        return !reader.passageProperty().get().isEmpty();
    }

    private boolean isWide() {
        return isReading() && reader.wideProperty().get();
    }

    /** Puts everything where it belongs; what is there already stays untouched. */
    private void arrange() {
        List<Node> below = isReading() && !isWide() ? List.of(card, readerView) : List.of(card);
        List<Node> columns = new ArrayList<>(List.of(timeline));
        if (isWide()) {
            columns.add(readerView);
        }
        boolean measured = getWidth() > 0;
        if (isWide() ? getWidth() >= ROOM_FOR_THREE : !measured || getWidth() >= ROOM_FOR_CARD) {
            columns.add(side);
        }
        if (getItems().equals(columns) && side.getItems().equals(below)) {
            return;
        }
        // The reader can be in one place only: it leaves the old one before it enters the new.
        getItems().setAll(timeline);
        side.getItems().setAll(below);
        getItems().setAll(columns);
        side.setDividerPositions(CARD_SHARE);
        divided = false;
    }

    /** Widths are given once all columns have been laid out in the new room: before, they would be taken for old ones. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!divided) {
            divided = true;
            divide();
            super.layoutChildren();
        }
    }

    /** Gives the columns beside the timeline their widths. */
    private void divide() {
        double right = getWidth();
        for (int i = getItems().size() - 1; i > 0 && getWidth() > 0; i--) {
            boolean ofReader = getItems().get(i) == readerView;
            right -= ofReader ? Math.min(READER_WIDTH, getWidth() * READER_SHARE) : CARD_WIDTH;
            setDividerPosition(i - 1, right / getWidth());
        }
    }
}
