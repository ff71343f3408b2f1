-- Documents that were posted and wait to be read, and what became of them. The instances that share a database share
-- this queue: each takes the next job that nobody holds, and says every few seconds that it is still at it. What a killed
-- instance held is taken up by another once its time is out.

CREATE TABLE import_batches (
    id            uuid PRIMARY KEY,
    -- the one council that its poster may write to; NULL for all
    bound_council uuid,
    made_at       timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE import_jobs (
    id            uuid PRIMARY KEY,
    batch_id      uuid REFERENCES import_batches (id),
    -- its place in the batch, from 1; 0 outside of one
    position      integer NOT NULL DEFAULT 0 CHECK (position >= 0),
    -- bytes, fields and what the poster may: the same waits once
    job_key       bytea NOT NULL CHECK (octet_length(job_key) = 32),
    state         text NOT NULL CHECK (state IN ('QUEUED', 'READING', 'IMPORTED', 'REFUSED')),
    file_name     text,
    -- the fields that came with the file, by name
    given         jsonb NOT NULL,
    publish       boolean NOT NULL,
    -- the bytes, until it is done
    content       bytea,
    -- the one council that its poster may write to; NULL for all
    bound_council uuid,
    -- who posted it, for the audit log
    token_id      uuid,
    token_name    text,
    address       text,
    request_id    text,
    -- how often it was begun, by whom last, and until when that is believed
    attempts      integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    held_by       uuid,
    held_until    timestamptz,
    -- the import that came of it, and whether it was made by this job; or the problem
    import_id     uuid REFERENCES imports (id),
    made_import   boolean,
    problem       jsonb,
    posted_at     timestamptz NOT NULL DEFAULT now(),
    begun_at      timestamptz,
    ended_at      timestamptz,
    CHECK ((state IN ('QUEUED', 'READING')) = (content IS NOT NULL)),
    CHECK ((state = 'READING') = (held_by IS NOT NULL AND held_until IS NOT NULL)),
    CHECK ((state = 'IMPORTED') = (import_id IS NOT NULL AND made_import IS NOT NULL)),
    CHECK ((state = 'REFUSED') = (problem IS NOT NULL)),
    CHECK ((batch_id IS NULL) = (position = 0))
);
-- Most documents are packed already.
ALTER TABLE import_jobs ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX import_jobs_wait_once ON import_jobs (job_key)
    WHERE batch_id IS NULL AND state IN ('QUEUED', 'READING');
-- Single documents go before those of batches: somebody waits for them.
CREATE INDEX import_jobs_next ON import_jobs ((batch_id IS NOT NULL), posted_at, position, id)
    WHERE state IN ('QUEUED', 'READING');
CREATE UNIQUE INDEX import_jobs_by_batch ON import_jobs (batch_id, position) WHERE batch_id IS NOT NULL;
CREATE INDEX import_jobs_by_import ON import_jobs (import_id) WHERE import_id IS NOT NULL;
