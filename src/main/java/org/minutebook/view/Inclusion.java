package org.minutebook.view;

/** Which related records a meeting's answer holds. */
public record Inclusion(
        boolean attendance,
        boolean agendaItems,
        boolean resolutions,
        boolean declarations,
        boolean actions) {

    /** Everything. */
    public static final Inclusion WHOLE = new Inclusion(true, true, true, true, true);

    /** The meeting's own fields alone. */
    public static final Inclusion NONE = new Inclusion(false, false, false, false, false);

    /** Whether the items are needed, for themselves or for what stands under them. */
    boolean items() {
        return agendaItems || resolutions || declarations || actions;
    }
}
