package org.minutebook.correct;

import jakarta.ws.rs.Path;

/** Corrections of actions, and how they went. */
@Path("/v1/actions/{id}")
class ActionCorrections extends RecordCorrections {

    ActionCorrections(CorrectionAnswers answers) {
        super(Kind.ACTION, answers);
    }
}
