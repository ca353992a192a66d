package passage.app.timeline;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import passage.dataset.Dataset;
import passage.display.Icon;
import passage.layout.Emphasis;
import passage.layout.Grouping;
import passage.layout.Theme;
import passage.layout.TimelineData;
import passage.layout.TimelineItems;

/**
 * Makes what is laid out of what was read. A list of a class or a book is made at once, so that nothing flickers; one of
 * hundreds of thousands on another thread, while the old picture stays.
 */
final class DataMaker {

    /** More than this takes longer than a frame. */
    private static final int AT_ONCE = 5_000;

    private final Function<String, Optional<Icon>> icons;
    private final Executor elsewhere;
    private final Executor here;
    private int newest;
    private volatile Made prepared;

    /** What was made, and of what. */
    private record Made(Dataset dataset, Locale locale, Theme theme, Grouping grouping, TimelineData data) {
        boolean isOf(Dataset wanted, Locale language, Theme colours, Grouping lanes) {
            return dataset == wanted && locale.equals(language) && theme == colours && grouping == lanes;
        }
    }

    /**
     * @param icons the icon of a name, if there is one
     * @param elsewhere where long work is done
     * @param here what runs something on the thread that asked
     */
    DataMaker(Function<String, Optional<Icon>> icons, Executor elsewhere, Executor here) {
        this.icons = icons;
        this.elsewhere = elsewhere;
        this.here = here;
    }

    /** Makes the data of a dataset on whichever thread runs this, so that they are there when it is shown. */
    Consumer<Dataset> preparing(Locale locale, Theme theme, Grouping grouping) {
        return dataset -> prepared = new Made(
                dataset, locale, theme, grouping, new TimelineItems(dataset, locale, theme, icons).by(grouping));
    }

    /** Hands over the data that are wanted; data that were wanted before and are not there yet are forgotten. */
    void make(
            Dataset dataset,
            Locale locale,
            Theme theme,
            Grouping grouping,
            Emphasis emphasis,
            Consumer<TimelineData> then) {
        newest++;
        int wanted = newest;
        Made ready = prepared;
        prepared = null;
        if (ready != null && emphasis.equals(Emphasis.NONE) && ready.isOf(dataset, locale, theme, grouping)) {
            then.accept(ready.data());
            return;
        }
        TimelineItems items = new TimelineItems(dataset, locale, theme, icons);
        if (dataset.events().size() <= AT_ONCE) {
            then.accept(items.by(grouping, emphasis));
            return;
        }
        CompletableFuture.supplyAsync(() -> items.by(grouping, emphasis), elsewhere)
                .whenComplete((made, error) -> here.execute(() -> hand(made, error, wanted, then)));
    }

    private void hand(TimelineData made, Throwable error, int wanted, Consumer<TimelineData> then) {
        if (error != null) {
            throw new IllegalStateException("the timeline could not be laid out", error);
        }
        if (wanted == newest) {
            then.accept(made);
        }
    }
}
