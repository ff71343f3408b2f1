package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.text.Wording;

/** Makes one of an interest that is minuted twice, at its first place. */
final class DeclarationMerger {

    /** Words that look back to a declaration made earlier. */
    private static final Wording LOOKS_BACK =
            Wording.compile(
                    "(?i)\\b(?:having|had|has|have|who had|previously|already|earlier|as)(?: \\w+)? (?:declared|disclosed|had|have|an?)\\b|\\bas declared\\b");

    private DeclarationMerger() {}

    static List<DeclarationFinding> merge(List<DeclarationFinding> found, List<ItemSegment> items) {
        List<DeclarationFinding> out = new ArrayList<>();
        for (DeclarationFinding f : found) {
            int at = earlier(out, f, items);
            if (at < 0) {
                out.add(f);
            } else {
                out.set(at, out.get(at).joined(f));
            }
        }
        return out;
    }

    private static int earlier(
            List<DeclarationFinding> out, DeclarationFinding f, List<ItemSegment> items) {
        int open = -1;
        for (int i = 0; i < out.size(); i++) {
            DeclarationFinding e = out.get(i);
            if (!PersonNames.compatible(e.name(), f.name())
                    || !agrees(e.interest(), f.interest())) {
                continue;
            }
            String here = key(items.get(f.item()).number());
            String then = e.itemNumber() == null ? "" : key(e.itemNumber());
            boolean sameNumber =
                    !then.isEmpty()
                            && (then.equals(here)
                                    || (f.itemNumber() != null
                                            && then.equals(key(f.itemNumber()))));
            boolean otherNumber = !then.isEmpty() && !sameNumber && f.itemNumber() != null;
            boolean back = LOOKS_BACK.matcher(f.place().string()).find();
            boolean told = e.interest() != null && f.interest() != null;
            if (sameNumber || (told && !otherNumber)) {
                return i;
            }
            if (back && !otherNumber && open < 0) {
                open = i;
            }
        }
        return open;
    }

    /** Whether two wordings can be of one interest. */
    private static boolean agrees(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return true;
        }
        Set<String> wa = ActionMerger.words(a);
        Set<String> wb = ActionMerger.words(b);
        long common = wa.stream().filter(wb::contains).count();
        return common * 2 >= Math.min(wa.size(), wb.size());
    }

    private static String key(org.minutebook.parser.text.@Nullable Passage number) {
        return number == null ? "" : key(number.string());
    }

    private static String key(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9/]", "");
    }
}
