package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.extract.PersonNames.TitleCarry;

/** What the titles in front of a name say: of this name, and of those that follow it. */
final class TitlesOfName {
    private TitlesOfName() {}

    /** The titles in the plural that count for the next name. */
    static TitleCarry nextCarry(List<Honorifics.Match> titles, TitleCarry carried) {
        Honorifics.Match member = carried.member();
        Honorifics.Match personal = carried.personal();
        for (Honorifics.Match title : titles) {
            boolean plural = title.title().plural();
            switch (title.title().kind()) {
                case MEMBER, TIER_MEMBER -> member = plural ? title : null;
                case PERSONAL -> {
                    if (plural) {
                        personal = title;
                    } else if (personal != null) {
                        personal = null;
                    }
                }
                case CIVIC, RANK, CHAIR, VICE_CHAIR -> {}
            }
        }
        return new TitleCarry(member, personal);
    }

    /** The titles as published, without those that only mark the chair. */
    static List<String> honorific(List<Honorifics.Match> titles, TitleCarry carry) {
        List<String> out = new ArrayList<>();
        Honorifics.Match member = carry.member();
        Honorifics.Match personal = carry.personal();
        if (member != null) {
            out.add(member.one());
        }
        if (personal != null) {
            out.add(personal.one());
        }
        for (Honorifics.Match title : titles) {
            Honorifics.Kind kind = title.title().kind();
            boolean chairMark = kind == Honorifics.Kind.CHAIR || kind == Honorifics.Kind.VICE_CHAIR;
            if (!chairMark && !title.title().plural()) {
                out.add(title.printed());
            }
        }
        return out;
    }
}
