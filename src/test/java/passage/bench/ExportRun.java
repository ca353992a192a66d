package passage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One document written in the three languages by the command line, in a process of its own with a heap of a gigabyte.
 *
 * @param what the document
 * @param seconds from the start of the process to its end, for the three files
 * @param peak the most of the heap in use, garbage that nobody had collected included, in MiB
 * @param size of the English file, in KiB
 */
record ExportRun(String what, double seconds, double peak, double size) {

    private static final String HEAP = "-Xmx1g";
    private static final double NANOS = 1e9;
    private static final double KIB = 1024;

    /** The name of a document, its ending, and the options that ask for it. */
    private record Document(String what, String ending, String... options) {}

    private static final List<Document> DOCUMENTS = List.of(
            new Document("A0 PDF", "pdf", "--size", "A0", "--sources", "--legend"),
            new Document("A3 PDF", "pdf", "--size", "A3", "--sources", "--legend"),
            new Document("A0 PDF on sheets of A4", "pdf", "--size", "A0", "--tile", "--sources", "--legend"),
            new Document("handout PDF", "pdf", "--handout"),
            new Document("SVG, 7680 × 4320", "svg", "--size", "7680x4320"),
            new Document("PNG, 7680 × 4320", "png", "--size", "7680x4320"),
            new Document("PNG, A0 at 300 dpi", "png", "--size", "A0", "--dpi", "300", "--sources", "--legend"),
            new Document("PPTX", "pptx", "--sources"),
            new Document("HTML", "html", "--sources", "--legend"));

    static List<ExportRun> all(Path folder) throws IOException, InterruptedException {
        List<ExportRun> runs = new ArrayList<>();
        for (Document document : DOCUMENTS) {
            runs.add(of(document, folder));
        }
        return runs;
    }

    private static ExportRun of(Document document, Path folder) throws IOException, InterruptedException {
        String name = document.what.toLowerCase().replaceAll("[^a-z0-9]+", "-");
        Path file = folder.resolve(name + "." + document.ending).toAbsolutePath();
        List<String> arguments = new ArrayList<>(List.of("render", "--out", file.toString(), "--lang", "en,tr,az"));
        arguments.addAll(List.of(document.options));
        long begun = System.nanoTime();
        String said = ChildProcess.run(ExportProbe.class, List.of(HEAP), arguments);
        double seconds = (System.nanoTime() - begun) / NANOS;
        double peak = Long.parseLong(said.lines().toList().getLast()) / KIB / KIB;
        Path english = file.resolveSibling(name + "-en." + document.ending);
        return new ExportRun(document.what, seconds, peak, Files.size(english) / KIB);
    }
}
