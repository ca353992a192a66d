package passage.dataset;

/**
 * A kind of event, which gives it a lane, an icon and a colour.
 *
 * @param icon the name of an icon file without {@code .svg}, looked for in the data folder's {@code icons}, then in the
 *     program's own
 * @param light the colour on a light ground, as {@code #RRGGBB}
 * @param dark the colour on a dark ground, as {@code #RRGGBB}
 */
public record Category(String id, LocalizedText label, String icon, String light, String dark) {
    private static final String GREY_ON_WHITE = "#5B6470";
    private static final String GREY_ON_BLACK = "#A3ADB8";

    /** Stands in for a category that is named by an event and described nowhere, so that the event still has a lane. */
    static Category undescribed(String id) {
        return new Category(id, LocalizedText.of(id.isEmpty() ? "?" : id), "", GREY_ON_WHITE, GREY_ON_BLACK);
    }
}
