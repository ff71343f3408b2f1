package org.minutebook.parser.extract;

import org.minutebook.parser.text.NormalisedText;

/** Whether an untitled name can start at a place of a line. */
final class NameStart {
    private static final int FAR = 60;

    private NameStart() {}

    static boolean isInitialOrForename(String line, int at) {
        String window = line.substring(at, Math.min(line.length(), at + FAR));
        return PersonNames.at(new NormalisedText(window).whole()).isPresent();
    }
}
