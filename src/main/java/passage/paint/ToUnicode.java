package passage.paint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which letters the codes of a font in a PDF document stand for (ISO 32000-1, 9.10.3): what is found and copied. */
final class ToUnicode {
    /** The format has no longer blocks. */
    private static final int BLOCK = 100;

    private ToUnicode() {}

    /** The map as a stream of the document has it, in the order of the entries. */
    static byte[] of(Map<Integer, Integer> codesOfLetters) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, Integer>> all = new ArrayList<>(codesOfLetters.entrySet());
        for (int from = 0; from < all.size(); from += BLOCK) {
            block(map, all.subList(from, Math.min(from + BLOCK, all.size())));
        }
        map.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """);
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void block(StringBuilder map, List<Map.Entry<Integer, Integer>> entries) {
        map.append(entries.size()).append(" beginbfchar\n");
        for (Map.Entry<Integer, Integer> entry : entries) {
            byte[] letter = Character.toString(entry.getKey()).getBytes(StandardCharsets.UTF_16BE);
            map.append(String.format(Locale.ROOT, "<%04X> <", entry.getValue()));
            map.append(HexFormat.of().withUpperCase().formatHex(letter)).append(">\n");
        }
        map.append("endbfchar\n");
    }
}
