package org.minutebook.parser.layout;

import java.util.List;

/** The layouts in the order in which they are tried; the last resort comes last. */
public final class Layouts {

    private Layouts() {}

    /** Every layout known. */
    public static List<Layout> list() {
        return List.of();
    }
}
