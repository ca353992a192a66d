package passage.paint;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import passage.display.Icon;
import passage.display.PathData;

/**
 * Reads the paths of an SVG file into one icon, moved into a square box. Nothing that the file refers to is
 * fetched.
 */
final class IconReader {
    private static final double DEFAULT_BOX = 24;

    private final String name;
    private final List<String> paths = new ArrayList<>();
    private double[] viewBox = {0, 0, DEFAULT_BOX, DEFAULT_BOX};

    IconReader(String name) {
        this.name = name;
    }

    /** @throws IllegalArgumentException if the file holds path data or a view box that is none */
    Optional<Icon> read(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                element(reader);
            }
        }
        return paths.isEmpty() ? Optional.empty() : Optional.of(icon());
    }

    private void element(XMLStreamReader reader) {
        String box = reader.getAttributeValue(null, "viewBox");
        if (reader.getLocalName().equals("svg") && box != null) {
            viewBox = box(box);
        }
        String path = reader.getAttributeValue(null, "d");
        if (reader.getLocalName().equals("path") && path != null && !path.isBlank()) {
            paths.add(path.strip());
        }
    }

    private static double[] box(String text) {
        String[] parts = text.strip().split("[\\s,]+");
        if (parts.length != 4) {
            throw new IllegalArgumentException("a view box has four numbers, not " + text);
        }
        double[] box = new double[4];
        for (int i = 0; i < box.length; i++) {
            box[i] = Double.parseDouble(parts[i]);
        }
        return box;
    }

    private Icon icon() {
        double width = viewBox[2];
        double height = viewBox[3];
        double side = Math.max(width, height);
        if (!(width > 0 && height > 0 && Double.isFinite(side))) {
            throw new IllegalArgumentException("a view box of " + width + " × " + height + " holds nothing");
        }
        double dx = (side - width) / 2 - viewBox[0];
        double dy = (side - height) / 2 - viewBox[1];
        StringBuilder outline = new StringBuilder();
        for (String path : paths) {
            outline.append(PathData.parse(path).transform(1, 1, dx, dy).toSvg());
        }
        return new Icon(name, outline.toString(), side);
    }
}
