package org.minutebook.store.jobs;

/** The job is another instance's by now: what was done for it must not be kept. */
public final class JobLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobLostException() {
        super("the job was taken by another instance", null, false, false);
    }
}
