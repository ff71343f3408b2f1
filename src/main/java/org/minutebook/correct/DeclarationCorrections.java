package org.minutebook.correct;

import jakarta.ws.rs.Path;

/** Corrections of declarations of interest. */
@Path("/v1/declarations/{id}")
class DeclarationCorrections extends RecordCorrections {

    DeclarationCorrections(CorrectionDesk desk) {
        super(Kind.DECLARATION, desk);
    }
}
