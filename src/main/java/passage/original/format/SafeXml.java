package passage.original.format;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through XML that may have been written by anybody: no entity is resolved, no other file is opened. */
final class SafeXml {
    /** Deeper than any document in a text box in a table in a table. */
    private static final int DEPTH = 400;

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    /** Is told of elements and text, in order. */
    interface Visitor {
        /** An element begins; its attributes are read from {@code xml}. */
        void start(String name, XMLStreamReader xml) throws XMLStreamException;

        /** An element ends. */
        void end(String name);

        /** Text stands here. */
        void text(String text);
    }

    private static XMLInputFactory factory() {
        // That of the platform, whatever else lies on the class path: these settings are its own.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        factory.setProperty("jdk.xml.maxElementDepth", DEPTH);
        // Without a DTD there are no entities but &amp; and its like and numbers, of which a long text may have many.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        return factory;
    }

    /**
     * Tells a visitor of a whole document, elements by their names without prefix.
     *
     * @throws MarkupException when it is not well formed
     */
    static void visit(InputStream in, Visitor visitor) throws MarkupException {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> visitor.start(xml.getLocalName(), xml);
                    case XMLStreamReader.END_ELEMENT -> visitor.end(xml.getLocalName());
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> visitor.text(xml.getText());
                    default -> {
                        // Comments, instructions and a DTD say nothing to us.
                    }
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new MarkupException(e);
        }
    }

    /** An attribute by its name without prefix, "" where the element has none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
