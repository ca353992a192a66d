package passage.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;
import passage.app.export.Exported;
import passage.app.export.PrintedPage;
import passage.dataset.Progress;
import passage.export.ExportRequest;
import passage.export.Form;
import passage.export.PictureSize;
import passage.export.PictureSize.Medium;
import passage.export.Sheet;

/** Prints: asks for a printer, lays out for what it can print on, and hands over page by page. */
final class PrintActions {

    /** Points of a layout to 1/72 inch, in which printers tell their paper. */
    private static final double POINTS = 96 / 72.0;

    private final FileActions files;
    private final Messages messages;

    PrintActions(FileActions files, Messages messages) {
        this.files = files;
        this.messages = messages;
    }

    /**
     * Prints what is asked for, on the paper of the printer.
     *
     * @param over the window that the printer's dialog lies over
     * @param say is given a sentence when it is done, or why it is not
     */
    void print(Exported exported, ExportRequest request, Window over, Consumer<String> say) {
        // Asking the system for its printers may take seconds.
        files.work("job.printer", _ -> Optional.ofNullable(PrinterJob.createPrinterJob()), found -> {
            if (found.isEmpty()) {
                say.accept(messages.get("print.none"));
            } else {
                lay(found.get(), request.form());
                if (found.get().showPrintDialog(over)) {
                    layOut(found.get(), exported, request, say);
                } else {
                    found.get().cancelJob();
                }
            }
        });
    }

    /** A timeline is wide, so the sheet is offered lying; those of a handout stand. */
    private static void lay(PrinterJob job, Form form) {
        boolean picture = form == Form.PICTURE || form == Form.TILES;
        Printer printer = job.getPrinter();
        job.getJobSettings()
                .setPageLayout(printer.createPageLayout(
                        printer.getPrinterAttributes().getDefaultPaper(),
                        picture ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                        Printer.MarginType.DEFAULT));
    }

    private void layOut(PrinterJob job, Exported exported, ExportRequest request, Consumer<String> say) {
        PageLayout paper = job.getJobSettings().getPageLayout();
        ExportRequest fitting = request.at(new PictureSize(
                paper.getPrintableWidth() * POINTS, paper.getPrintableHeight() * POINTS, 1, Medium.PAPER));
        files.work(
                "job.print",
                progress -> send(job, paper, exported.pages(fitting), progress),
                printed -> say.accept(messages.get(printed ? "print.done" : "print.failed")));
    }

    private static boolean send(PrinterJob job, PageLayout paper, List<Sheet> pages, Progress progress) {
        boolean printed = false;
        try {
            for (int i = 0; i < pages.size(); i++) {
                progress.advance(i, pages.size());
                Node page = PrintedPage.of(pages.get(i), paper.getPrintableWidth(), paper.getPrintableHeight());
                if (!job.printPage(paper, page)) {
                    return false;
                }
            }
            printed = job.endJob();
            return printed;
        } finally {
            if (!printed) {
                job.cancelJob();
            }
        }
    }
}
