package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers of votes in digits and in words, up to 99. */
final class NumberWords {

    /** A number as a group for use in other patterns. */
    static final String NUMBER =
            "(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
                    + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
                    + "|eighteen|nineteen|no|none|nil|zero)";

    private static final Map<String, Integer> SMALL =
            Map.ofEntries(
                    Map.entry("no", 0),
                    Map.entry("none", 0),
                    Map.entry("nil", 0),
                    Map.entry("zero", 0),
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("thirteen", 13),
                    Map.entry("fourteen", 14),
                    Map.entry("fifteen", 15),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("eighteen", 18),
                    Map.entry("nineteen", 19),
                    Map.entry("twenty", 20),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("seventy", 70),
                    Map.entry("eighty", 80),
                    Map.entry("ninety", 90));

    private NumberWords() {}

    /** The number that a word or digits say, or {@code null}. */
    static @Nullable Integer value(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String s = words.strip().toLowerCase(Locale.ROOT);
        if (s.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return s.length() > 3 ? null : Integer.valueOf(s);
        }
        Integer whole = SMALL.get(s);
        if (whole != null) {
            return whole;
        }
        int cut = Math.max(s.indexOf('-'), s.indexOf(' '));
        if (cut < 0) {
            return null;
        }
        Integer tens = SMALL.get(s.substring(0, cut));
        Integer ones = SMALL.get(s.substring(cut + 1));
        return tens == null || ones == null || tens < 20 || ones > 9
                ? null
                : Integer.valueOf(tens + ones);
    }
}
