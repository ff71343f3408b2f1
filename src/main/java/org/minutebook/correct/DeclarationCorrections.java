package org.minutebook.correct;

import jakarta.ws.rs.Path;

/** Corrections of declarations of interest. */
@Path("/v1/declarations/{id}")
class DeclarationCorrections extends RecordCorrections {

    DeclarationCorrections(CorrectionAnswers answers) {
        super(Kind.DECLARATION, answers);
    }
}
