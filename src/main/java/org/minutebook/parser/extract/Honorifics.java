package org.minutebook.parser.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand in front of a name or behind it and are no part of it: the councillor's
 * titles of all four nations, civic offices, personal titles, clergy, ranks, and the letters of
 * honours.
 */
final class Honorifics {
    private static final int MOST_WORDS = 3;
    private static final Map<String, Title> TITLES = new HashMap<>();

    /** What kind of title a word is. Two titles of one kind displace each other in a list. */
    enum Kind {
        /** Councillor, Alderman, Bailie: an elected member. */
        MEMBER,
        /** County, district, borough councillor: elected, but to a council that is named. */
        TIER_MEMBER,
        /** Mayor, Provost. */
        CIVIC,
        /** Mr, Mrs, Dr, Reverend. */
        PERSONAL,
        /** Police and forces. */
        RANK,
        CHAIR,
        VICE_CHAIR
    }

    /**
     * One title of the vocabulary.
     *
     * @param singular how one of several is called, where the word is a plural, else {@code null}
     */
    record Title(Kind kind, @Nullable String singular) {
        boolean plural() {
            return singular != null;
        }
    }

    /**
     * A title met in a text.
     *
     * @param printed its words as printed
     * @param end index after it, a closing dot included
     */
    record Match(Title title, String printed, int end) {
        /** As printed, a plural turned into the singular. */
        String one() {
            String singular = title.singular();
            if (singular == null) {
                return printed;
            }
            int space = printed.lastIndexOf(' ');
            return space < 0 ? singular : printed.substring(0, space + 1) + singular;
        }
    }

    static {
        titles(
                Kind.MEMBER,
                "councillor cllr cclr ccllr cllor clr cll cnllr cllrr councilor councilmember coun cnllor"
                        + " cncllr cyng counc alderman ald alderwoman bailie cynghorydd"
                        + " comhairleoir",
                "y cynghorydd;y cyng;parish councillor;parish cllr;town councillor;town"
                        + " cllr;community councillor;community cllr;common councilman;honorary"
                        + " alderman;council member");
        titles(
                Kind.TIER_MEMBER,
                "",
                "county councilor;dist councillor;distr councillor;district"
                        + " councilor;d/cllr;c/cllr;b/cllr;d/councillor;c/councillor;cty cllr;cnty"
                        + " cllr;cynghorydd sir;distr cllr;dc cllr;cc cllr;county councillor;county"
                        + " cllr;county coun;district councillor;district cllr;borough"
                        + " councillor;borough cllr;city councillor;city cllr;county clr;district"
                        + " clr;unitary councillor;unitary cllr;ward councillor;ward cllr;county"
                        + " borough councillor;county borough cllr;county alderman;co cllr;dist"
                        + " cllr;boro cllr");
        titles(
                Kind.CIVIC,
                "mayor provost mayoress deputy",
                "metro mayor;city mayor;elected mayor;regional mayor;lord mayor;lord provost;deputy mayor;deputy lord mayor;depute provost;deputy"
                        + " provost;town mayor;deputy town mayor");
        titles(
                Kind.PERSONAL,
                "mr mrs ms miss mx dr doctor prof professor rev revd rev'd reverend canon fr father"
                        + " sir dame lord lady baroness baron viscount earl rabbi imam bishop"
                        + " archdeacon sister hon sheikh",
                "rt hon;the right honourable;right honourable;the hon;the honourable;rt revd;"
                        + "the rev;the revd;the reverend;very rev;very revd;revd canon;rev canon");
        titles(
                Kind.RANK,
                "major capt captain col colonel brigadier brig lt lieutenant commander cdr cmdr pc"
                        + " pcso wpc sgt sergeant insp inspector supt superintendent constable ps cso"
                        + " commissioner admiral general sqn",
                "lt col;lieutenant colonel;wing commander;wg cdr;group captain;sqn ldr;squadron"
                        + " leader;flt lt;chief inspector;chief insp;chief superintendent;chief"
                        + " supt;chief constable;police constable;police sergeant;acting"
                        + " sergeant;acting inspector;major general;rear admiral;lt cdr;lt"
                        + " commander;deputy chief constable;assistant chief constable;police"
                        + " inspector;community support officer;area commander;station commander;group"
                        + " commander");
        titles(
                Kind.CHAIR,
                "chair chairman chairwoman chairperson convener convenor chairlady president",
                "presiding chairman");
        titles(
                Kind.VICE_CHAIR,
                "vice-chair vice-chairman vice-chairwoman vice-chairperson vice-convener"
                        + " vice-convenor depute-convener vicechairman vice-president",
                "vice chair;vice chairman;vice chairwoman;vice chairperson;deputy chair;deputy"
                        + " chairman;vice convener;vice convenor;depute convener;depute chair;vice president");
        plural(Kind.MEMBER, "councillors", "Councillor");
        plural(Kind.MEMBER, "councilors", "Councilor");
        plural(Kind.MEMBER, "cllrs", "Cllr");
        plural(Kind.MEMBER, "cclrs", "CClr");
        plural(Kind.MEMBER, "ccllrs", "CCllr");
        plural(Kind.MEMBER, "cynghorwyr", "Cynghorydd");
        plural(Kind.MEMBER, "cllr's", "Cllr");
        plural(Kind.MEMBER, "cllors", "Cllor");
        plural(Kind.MEMBER, "clrs", "Clr");
        plural(Kind.MEMBER, "clls", "Cll");
        plural(Kind.MEMBER, "councs", "Counc");
        plural(Kind.MEMBER, "aldermen", "Alderman");
        plural(Kind.MEMBER, "alds", "Ald");
        plural(Kind.MEMBER, "bailies", "Bailie");
        plural(Kind.MEMBER, "parish councillors", "Councillor");
        plural(Kind.MEMBER, "town councillors", "Councillor");
        plural(Kind.MEMBER, "community councillors", "Councillor");
        plural(Kind.MEMBER, "parish cllrs", "Cllr");
        for (String tier :
                new String[] {"county", "district", "borough", "city", "unitary", "ward"}) {
            plural(Kind.TIER_MEMBER, tier + " councillors", "Councillor");
            plural(Kind.TIER_MEMBER, tier + " cllrs", "Cllr");
        }
        plural(Kind.PERSONAL, "messrs", "Mr");
        plural(Kind.PERSONAL, "mesdames", "Mrs");
        plural(Kind.PERSONAL, "mmes", "Mrs");
        plural(Kind.PERSONAL, "misses", "Miss");
        plural(Kind.PERSONAL, "drs", "Dr");
        plural(Kind.PERSONAL, "revs", "Rev");
        plural(Kind.RANK, "pcsos", "PCSO");
        plural(Kind.RANK, "pcs", "PC");
    }

    /** Letters behind a name: orders, honours, offices, degrees. */
    private static final Set<String> LETTERS =
            Set.of(
                    "CC", "MBE", "OBE", "CBE", "KBE", "DBE", "GBE", "BEM", "JP", "MP", "MSP", "MS",
                    "MLA", "AM", "MEP", "QPM", "KC", "QC", "DL", "TD", "RD", "GM", "MC", "DSO",
                    "DFC", "VC", "CB", "KCB", "CMG", "KCMG", "CVO", "LVO", "MVO", "KCVO", "ISO",
                    "QFSM", "PHD", "BA", "MA", "BSC", "MSC", "FRSA", "FRICS", "MRICS", "FCA", "ESQ",
                    "ESQUIRE", "PSLCC", "FSLCC", "CILCA", "JNR", "SNR", "JR", "SR", "TC", "CLLR",
                    "FRCS", "MB", "RN", "VRD", "HON", "BT");

    private Honorifics() {}

    private static void titles(Kind kind, String single, String phrases) {
        for (String word : single.split(" ", -1)) {
            if (!word.isEmpty()) {
                TITLES.put(word, new Title(kind, null));
            }
        }
        for (String phrase : phrases.split(";", -1)) {
            TITLES.put(phrase.replace("-", " "), new Title(kind, null));
            TITLES.put(phrase, new Title(kind, null));
        }
    }

    private static void plural(Kind kind, String word, String singular) {
        TITLES.put(word, new Title(kind, singular));
    }

    /** The longest title that starts exactly at an index, or {@code null}. */
    static @Nullable Match at(String text, int from) {
        if (from >= text.length() || !Character.isLetter(text.charAt(from))) {
            return null;
        }
        Match dotted = dotted(text, from);
        if (dotted != null) {
            return dotted;
        }
        StringBuilder key = new StringBuilder();
        Match best = null;
        int i = from;
        for (int n = 0; n < MOST_WORDS && i < text.length(); n++) {
            int end = wordEnd(text, i);
            if (end == i) {
                break;
            }
            if (key.length() > 0) {
                key.append(' ');
            }
            key.append(text.substring(i, end).toLowerCase(Locale.ROOT).replace('’', '\''));
            Title title = TITLES.get(key.toString());
            int after = end;
            if (after < text.length() && text.charAt(after) == '.') {
                after++;
            }
            if (title != null) {
                best = new Match(title, text.substring(from, after), after);
            }
            i = after;
            while (i < text.length() && isBlank(text.charAt(i))) {
                i++;
            }
            if (i == after) {
                break;
            }
        }
        return best;
    }

    /** "P.C.", "P.C.S.O.": a rank whose letters are parted by stops. */
    private static @Nullable Match dotted(String text, int from) {
        for (String rank : new String[] {"W.P.C.", "P.C.S.O.", "P.C."}) {
            if (text.startsWith(rank, from)) {
                return new Match(new Title(Kind.RANK, null), rank, from + rank.length());
            }
        }
        for (String tier : new String[] {"C.Cllr", "D.Cllr", "B.Cllr"}) {
            if (text.startsWith(tier, from)) {
                int end = from + tier.length();
                boolean stop = end < text.length() && text.charAt(end) == '.';
                int after = stop ? end + 1 : end;
                return new Match(
                        new Title(Kind.TIER_MEMBER, null), text.substring(from, after), after);
            }
        }
        return null;
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < 24) {
            char c = text.charAt(i);
            boolean inside =
                    i > from && (c == '\'' || c == '’' || c == '-' || (c == '/' && i == from + 1));
            if (!Character.isLetter(c) && !inside) {
                break;
            }
            i++;
        }
        while (i > from && !Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether a word is letters that stand behind a name ("CC", "M.B.E."). */
    static boolean isLetters(String word) {
        String bare = word.replace(".", "");
        if (!LETTERS.contains(bare.toUpperCase(Locale.ROOT))) {
            return false;
        }
        // "Ma" and "Ba" are names; the letters stand in capitals
        return bare.equals(bare.toUpperCase(Locale.ROOT)) || bare.length() > 2;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }
}
