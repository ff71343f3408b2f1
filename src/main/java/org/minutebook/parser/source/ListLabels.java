package org.minutebook.parser.source;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The labels that a browser prints in front of a list's items. */
final class ListLabels {

    private final boolean ordered;
    private final boolean silent;
    private final NumberFormat format;
    private int next;

    ListLabels(Element list) {
        ordered = list.normalName().equals("ol");
        String css = list.attr("style").toLowerCase(Locale.ROOT);
        silent =
                css.contains("list-style-type:none")
                        || css.contains("list-style:none")
                        || css.contains("list-style-type: none")
                        || css.contains("list-style: none");
        format = NumberFormat.ofHtml(list.attr("type"), css);
        next = number(list.attr("start"), 1);
    }

    /** The label of the next item, "1." or "•"; empty where none is printed. */
    String next(Element item) {
        if (silent) {
            return "";
        }
        if (!ordered) {
            return "•";
        }
        next = number(item.attr("value"), next);
        return format.print(next++) + ".";
    }

    private static int number(String attribute, int otherwise) {
        String digits = attribute.strip();
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
