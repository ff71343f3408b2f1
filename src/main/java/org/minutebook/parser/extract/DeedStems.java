package org.minutebook.parser.extract;

import org.minutebook.parser.text.Wording;

/** Stems of the verbs by which a body decides: without one, no pattern of deeds need be tried. */
final class DeedStems {

    private static final Wording STEMS =
            Wording.compile(
                    "(?i)agree|decided|approved|accepted|adopted|noted|endorsed|ratified|resolved|confirmed|supported|deferred|voted|opted|determined|appointed|elected|granted|refused|object|made no|had no|offered no|consented|authorised|nominated");

    private DeedStems() {}

    static boolean standIn(String sentence) {
        return STEMS.matcher(sentence).find();
    }
}
