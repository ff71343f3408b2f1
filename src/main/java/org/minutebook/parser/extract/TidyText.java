package org.minutebook.parser.extract;

import java.util.List;
import java.util.StringJoiner;
import org.minutebook.parser.text.Passage;

/**
 * Takes from a clause's ends what is not its own: quotation marks, brackets, "; and", a stem's
 * colon.
 */
final class TidyText {

    private TidyText() {}

    static String of(List<Passage> words) {
        StringJoiner all = new StringJoiner(" ");
        for (Passage p : words) {
            all.add(p.oneLine());
        }
        return clause(all.toString());
    }

    static String clause(String words) {
        String s = words.strip();
        boolean again = true;
        while (again && !s.isEmpty()) {
            again = false;
            char last = s.charAt(s.length() - 1);
            if (last == ';' || last == ',' || last == '–' || last == '-') {
                s = s.substring(0, s.length() - 1).strip();
                again = true;
            } else if (s.endsWith("; and")
                    || s.endsWith(", and")
                    || s.endsWith(". And")
                    || s.endsWith("; AND")
                    || s.endsWith("; &")) {
                s = s.substring(0, s.lastIndexOf(' ')).strip();
                again = true;
            } else if ((last == '”' && s.indexOf('“') <= 0)
                    || (last == '"' && count(s, '"') <= (s.charAt(0) == '"' ? 2 : 1))) {
                s = s.substring(0, s.length() - 1).strip();
                again = true;
            }
        }
        while (!s.isEmpty() && "“\"–—-:;,".indexOf(s.charAt(0)) >= 0) {
            s = s.substring(1).strip();
        }
        return s;
    }

    static String stem(Passage stem) {
        String s = stem.oneLine();
        int end = s.length();
        while (end > 0 && ":;,-–— “\"".indexOf(s.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = 0;
        while (from < end && "“\"–— ".indexOf(s.charAt(from)) >= 0) {
            from++;
        }
        return s.substring(from, end);
    }

    private static int count(String s, char c) {
        int n = 0;
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) == c) {
                n++;
            }
        }
        return n;
    }
}
