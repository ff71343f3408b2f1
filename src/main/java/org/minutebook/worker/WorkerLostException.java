package org.minutebook.worker;

/** A worker ended, or answered nonsense, before it came to an answer. */
final class WorkerLostException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    enum Cause {
        OUT_OF_TIME,
        HEAP_FULL,
        CRASHED
    }

    private final Cause why;

    WorkerLostException(Cause why, Exception e) {
        super("a worker was lost: " + why, e);
        this.why = why;
    }

    Cause why() {
        return why;
    }
}
