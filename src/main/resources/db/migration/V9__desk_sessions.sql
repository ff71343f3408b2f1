-- Who is signed in at the officers' desk. A session stands behind the token that it was begun with: it ends with it.

CREATE TABLE desk_sessions (
    -- SHA-256 of the 256 random bits in the officer's cookie
    hash       bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
    token_id   uuid NOT NULL REFERENCES tokens (id) ON DELETE CASCADE,
    made_at    timestamptz NOT NULL DEFAULT now(),
    used_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    -- said once on the next page: "The meeting was published."
    notice     text
);
CREATE INDEX desk_sessions_by_token ON desk_sessions (token_id);
CREATE INDEX desk_sessions_by_end ON desk_sessions (expires_at);

-- Counted at each sign-in, so that nobody tries words without end.
CREATE INDEX audit_log_failed_sign_ins ON audit_log (address, at) WHERE act = 'sign-in.failed';

-- What officers are shown of what went wrong of late.
CREATE INDEX import_jobs_refused ON import_jobs (posted_at DESC, id) WHERE state = 'REFUSED';
