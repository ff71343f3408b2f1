package org.minutebook.correct;

import jakarta.ws.rs.Path;

/** Corrections of attendances. */
@Path("/v1/attendances/{id}")
class AttendanceCorrections extends RecordCorrections {

    AttendanceCorrections(CorrectionAnswers answers) {
        super(Kind.ATTENDANCE, answers);
    }
}
