package org.minutebook.parser.extract;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;

/** Offices outside of any council that a person's own title names. */
final class PublicOffices {
    private static final Wording POLICE =
            Wording.compile(
                    "\\b(?:PCSO|PC|WPC|CSO|(?:(?:Deputy |Assistant )?Chief |Acting |Police |Detective"
                            + " )?(?:Sergeant|Sgt|Inspector|Insp|Constable|Superintendent|Supt)|Community"
                            + " Support Officer)\\b\\.?");
    private static final Wording PARLIAMENT = Wording.compile("\\b(?:MP|MSP|MLA|MS|AM|MEP)\\b");

    private PublicOffices() {}

    /** A rank of the police, or {@code null}. */
    static @Nullable String police(Attending a) {
        String honorific = a.person.honorific();
        if (honorific == null) {
            return null;
        }
        Matcher m = POLICE.matcher(honorific);
        return m.find() ? m.group() : null;
    }

    /** A seat in a parliament, or {@code null}. */
    static @Nullable String parliament(Attending a) {
        String honorific = a.person.honorific();
        if (honorific == null) {
            return null;
        }
        Matcher m = PARLIAMENT.matcher(honorific);
        return m.find() ? m.group() : null;
    }
}
