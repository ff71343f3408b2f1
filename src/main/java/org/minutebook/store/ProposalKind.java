package org.minutebook.store;

/** What is proposed. */
public enum ProposalKind {
    /** That minutes are approved. */
    APPROVAL,
    /** That an action is done. */
    CLOSURE
}
