package passage.export;

import passage.display.TextMeasurer;

/** Lays out one sheet: the timeline, and around it what the request asks for. */
final class SheetLayout {

    private SheetLayout() {}

    static Sheet of(Content content, ExportRequest request, TextMeasurer measurer) {
        double magnification = request.theme().magnification();
        double width = request.size().width() / magnification;
        double height = request.size().height() / magnification;
        return new Sheet(TimelinePicture.of(content, request, width, height, measurer), magnification);
    }
}
