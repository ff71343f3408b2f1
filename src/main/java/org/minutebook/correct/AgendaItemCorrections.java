package org.minutebook.correct;

import jakarta.ws.rs.Path;

/** Corrections of agenda items. */
@Path("/v1/agenda-items/{id}")
class AgendaItemCorrections extends RecordCorrections {

    AgendaItemCorrections(CorrectionAnswers answers) {
        super(Kind.AGENDA_ITEM, answers);
    }
}
