package org.minutebook.store;

/** Whether an id is public. */
public enum RegisterState {
    /** Never was public: answers 404. */
    DRAFT,
    LIVE,
    /** Was public: answers 410. What is left is the tombstone. */
    GONE
}
