package org.minutebook.correct;

import jakarta.ws.rs.Path;

/** Corrections of agenda items. */
@Path("/v1/agenda-items/{id}")
class AgendaItemCorrections extends RecordCorrections {

    AgendaItemCorrections(CorrectionDesk desk) {
        super(Kind.AGENDA_ITEM, desk);
    }
}
