package org.minutebook.store;

/** Whether a meeting is public. */
public enum PublicationState {
    /** Never published. */
    DRAFT,
    PUBLISHED,
    /** Was public; its records answer 410. */
    WITHDRAWN
}
