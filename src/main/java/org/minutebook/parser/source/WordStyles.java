package org.minutebook.parser.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of a Word file, each with what it takes over from those that it is based on. */
final class WordStyles {

    private static final int LONGEST_CHAIN = 12;

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, WordStyle> resolved = new HashMap<>();
    private @Nullable String defaultParagraph;

    /** Without styles. */
    WordStyles() {}

    WordStyles(Element styles) {
        for (Element style : WordXml.children(styles)) {
            String id = WordXml.attribute(style, "styleId");
            if (id != null && WordXml.name(style).equals("style")) {
                byId.put(id, style);
                String type = WordXml.attribute(style, "type");
                String isDefault = WordXml.attribute(style, "default");
                if ("paragraph".equals(type) && isDefault != null && !isDefault.equals("0")) {
                    defaultParagraph = id;
                }
            }
        }
    }

    /** A paragraph's style; the document's default where it names none. */
    WordStyle paragraph(@Nullable String id) {
        String key = id == null ? defaultParagraph : id;
        return key == null ? WordStyle.NONE : get(key, 0);
    }

    /** A run's style. */
    WordStyle run(@Nullable String id) {
        return id == null ? WordStyle.NONE : get(id, 0);
    }

    private WordStyle get(String id, int depth) {
        WordStyle known = resolved.get(id);
        if (known != null) {
            return known;
        }
        Element style = byId.get(id);
        if (style == null || depth > LONGEST_CHAIN) {
            return WordStyle.NONE;
        }
        String based = WordXml.value(style, "basedOn");
        WordStyle base = based == null ? WordStyle.NONE : get(based, depth + 1);
        Element paragraph = WordXml.child(style, "pPr");
        WordStyle own = base.with(paragraph, WordXml.child(style, "rPr")).named(name(style, id));
        resolved.put(id, own);
        return own;
    }

    private static String name(Element style, String id) {
        String name = WordXml.value(style, "name");
        return (name == null ? id : name).toLowerCase(Locale.ROOT);
    }
}
