package passage.paint;

/** Writes what a picture says about itself, for people in the description and for programs as Dublin Core. */
final class SvgMetadata {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String WORK = "http://creativecommons.org/ns#";

    private SvgMetadata() {}

    /** The language of the words, as older and as newer readers look for it. */
    static void language(Xml xml, DocumentInfo info) {
        String language = info.language().toLanguageTag();
        xml.attribute("lang", language).attribute("xml:lang", language);
    }

    static void write(Xml xml, DocumentInfo info) {
        xml.element("desc", info.description());
        xml.open("metadata").open("rdf:RDF").attribute("xmlns:rdf", RDF);
        xml.attribute("xmlns:dc", DUBLIN_CORE).attribute("xmlns:cc", WORK);
        xml.open("cc:Work").attribute("rdf:about", "");
        xml.element("dc:format", "image/svg+xml");
        xml.element("dc:title", info.title());
        xml.element("dc:description", info.description());
        xml.element("dc:language", info.language().toLanguageTag());
        info.sources().forEach(source -> xml.element("dc:source", source));
        xml.close().close().close();
    }
}
