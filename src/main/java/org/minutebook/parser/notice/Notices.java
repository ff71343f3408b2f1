package org.minutebook.parser.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * The notices of one reading, in the order raised. At most {@value #MOST} are kept, so that a
 * hostile document cannot fill memory with complaints.
 */
public final class Notices {

    private static final int MOST = 500;

    private final List<ParseNotice> raised = new ArrayList<>();

    public void raise(ParseNotice notice) {
        if (raised.size() < MOST) {
            raised.add(notice);
        }
    }

    public List<ParseNotice> list() {
        return List.copyOf(raised);
    }
}
