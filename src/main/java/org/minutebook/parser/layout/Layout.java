package org.minutebook.parser.layout;

/** One house style of minutes: how its items begin and what its labels are called. */
public interface Layout {

    /** Short stable name, published with each reading: "modern-gov-page". */
    String name();
}
