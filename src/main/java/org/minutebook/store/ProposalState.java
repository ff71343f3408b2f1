package org.minutebook.store;

/** What became of it. */
public enum ProposalState {
    OPEN,
    ACCEPTED,
    DISMISSED
}
