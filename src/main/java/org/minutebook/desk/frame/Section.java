package org.minutebook.desk.frame;

import org.minutebook.access.Scope;

/** The parts of the desk, in the order of its menu. */
public enum Section {
    IMPORTS("Imports", "/desk/imports", Scope.IMPORT),
    MEETINGS("Meetings", "/desk/meetings", Scope.IMPORT),
    ACTIONS("Actions", "/desk/actions", Scope.IMPORT),
    COUNCILS("Councils", "/desk/councils", Scope.ADMIN),
    AUDIT("Audit", "/desk/audit", Scope.ADMIN),
    TOKENS("Tokens", "/desk/tokens", Scope.ADMIN),
    /** What stands in no menu: the start, signing in, errors. */
    NONE("", "", Scope.ADMIN);

    private final String label;
    private final String path;
    private final Scope scope;

    Section(String label, String path, Scope scope) {
        this.label = label;
        this.path = path;
        this.scope = scope;
    }

    String label() {
        return label;
    }

    String path() {
        return path;
    }

    Scope scope() {
        return scope;
    }
}
