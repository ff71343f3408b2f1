package org.minutebook.parser.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a regular expression which letters it needs. It knows the forms that are written in
 * this parser; of an expression with any other it says nothing.
 */
final class NeedReader {

    /** A class of more signs than these is not spelled out. */
    private static final int MOST_SIGNS = 6;

    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private final String regex;
    private int at;

    private NeedReader(String regex) {
        this.regex = regex;
    }

    static Optional<Necessity> read(String regex) {
        NeedReader reader = new NeedReader(regex);
        Necessity need = reader.alternatives();
        return need == null || reader.at < regex.length() ? Optional.empty() : Optional.of(need);
    }

    /** Alternatives up to a closing bracket or the end; null where a form is unknown. */
    private @Nullable Necessity alternatives() {
        List<Necessity> all = new ArrayList<>();
        do {
            Necessity one = sequence();
            if (one == null) {
                return null;
            }
            all.add(one);
        } while (skip("|"));
        return all.size() == 1 ? all.get(0) : Necessity.either(all);
    }

    private @Nullable Necessity sequence() {
        List<Necessity> parts = new ArrayList<>();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Necessity part = part();
            Necessity counted = part == null ? null : counted(part);
            if (counted == null) {
                return null;
            }
            parts.add(counted);
        }
        return Necessity.sequence(parts);
    }

    private @Nullable Necessity part() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> signs();
            case '\\' -> escaped();
            case '.' -> Necessity.UNKNOWN;
            case '^', '$' -> Necessity.GAP;
            case '*', '+', '?', '{', ']', '}' -> null;
            default -> sign(c);
        };
    }

    private @Nullable Necessity group() {
        if (skip("?=") || skip("?<=")) {
            Necessity beside = closed(alternatives());
            return beside == null ? null : beside.beside();
        }
        if (skip("?!") || skip("?<!")) {
            return closed(alternatives()) == null ? null : Necessity.EMPTY;
        }
        if (skip("?i)") || skip("?s)") || skip("?m)")) {
            return Necessity.EMPTY;
        }
        if (skip("?<")) {
            at = regex.indexOf('>', at) + 1;
        } else if (!skip("?:") && !skip("?i:") && !skip("?-i:") && !skip("?>") && looksAt('?')) {
            return null;
        }
        return closed(alternatives());
    }

    private @Nullable Necessity closed(@Nullable Necessity inside) {
        return skip(")") ? inside : null;
    }

    private @Nullable Necessity escaped() {
        char c = regex.charAt(at++);
        return switch (c) {
            // a boundary has a gap on one side; joined to the word on the other, it is that gap
            case 'b', 'A', 'z', 'Z', 's', 'h', 'v', 'R', 't', 'n', 'r', 'f' -> Necessity.GAP;
            case 'd' -> Necessity.DIGIT;
            case 'B' -> Necessity.EMPTY;
            case 'w', 'W', 'S', 'D', 'H' -> Necessity.UNKNOWN;
            case 'p', 'P' -> {
                at = looksAt('{') ? regex.indexOf('}', at) + 1 : at + 1;
                yield Necessity.UNKNOWN;
            }
            case 'k' -> {
                at = regex.indexOf('>', at) + 1;
                yield Necessity.UNKNOWN;
            }
            case 'u' -> {
                at += HEX_DIGITS;
                yield sign((char) Integer.parseInt(regex.substring(at - HEX_DIGITS, at), HEX));
            }
            default -> Character.isLetter(c) ? null : Character.isDigit(c) ? backward() : sign(c);
        };
    }

    private Necessity backward() {
        while (at < regex.length() && Character.isDigit(regex.charAt(at))) {
            at++;
        }
        return Necessity.UNKNOWN;
    }

    private static Necessity sign(char c) {
        char sign = Folded.of(c);
        return sign == Folded.DOUBTFUL
                ? Necessity.UNKNOWN
                : Necessity.exactly(Set.of(String.valueOf(sign)));
    }

    /** A class of characters: spelled out where its signs are few. */
    private @Nullable Necessity signs() {
        Set<String> signs = new LinkedHashSet<>();
        boolean few = !looksAt('^') && !looksAt(']');
        char last = 0;
        for (; at < regex.length() && regex.charAt(at) != ']'; at++) {
            char c = regex.charAt(at);
            if (c == '[') {
                at++;
                if (signs() == null) {
                    return null;
                }
                at--;
                few = false;
                continue;
            }
            if (c == '&' || (c == '-' && last != 0 && charAt(at + 1) != ']')) {
                // ranges and sections: few signs only where they are digits
                few &= c == '-' && Character.isDigit(last) && Character.isDigit(charAt(at + 1));
                continue;
            }
            if (c == '\\') {
                at++;
                Necessity one = escaped();
                at--;
                if (one == null) {
                    return null;
                }
                few &= one.whole() != null && charAt(at) != 'b' && charAt(at) != 'B';
                if (one.whole() != null) {
                    signs.addAll(one.whole());
                }
                last = 0;
                continue;
            }
            few &= Folded.of(c) != Folded.DOUBTFUL;
            signs.add(String.valueOf(Folded.of(c)));
            last = c;
        }
        return !skip("]")
                ? null
                : few && signs.size() <= MOST_SIGNS ? Necessity.exactly(signs) : Necessity.UNKNOWN;
    }

    private char charAt(int index) {
        return index < regex.length() ? regex.charAt(index) : 0;
    }

    /** A part with how often it stands. */
    private @Nullable Necessity counted(Necessity part) {
        Necessity counted = part;
        if (skip("?")) {
            counted = part.optional();
        } else if (skip("*")) {
            counted = part.repeated().optional();
        } else if (skip("+")) {
            counted = part.repeated();
        } else if (looksAt('{')) {
            int end = regex.indexOf('}', at);
            if (end < 0) {
                return null;
            }
            String times = regex.substring(at + 1, end);
            at = end + 1;
            counted = part.repeated();
            if (times.equals("0") || times.startsWith("0,")) {
                counted = counted.optional();
            }
        } else {
            return part;
        }
        if (looksAt('?') || looksAt('+')) {
            at++;
        }
        return counted;
    }

    private boolean looksAt(char c) {
        return at < regex.length() && regex.charAt(at) == c;
    }

    private boolean skip(String text) {
        if (!regex.startsWith(text, at)) {
            return false;
        }
        at += text.length();
        return true;
    }
}
