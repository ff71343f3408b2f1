-- What later minutes say of earlier ones: that they are approved, and that an action is done. What is plain is marked; what is
-- likely is proposed, for an officer to accept or to dismiss. src/docs/adr/0013-what-later-minutes-say.md says why.
ALTER TABLE readings
    -- what the document says of itself, to go back to when the approving meeting is withdrawn
    ADD COLUMN approval_read             text NOT NULL DEFAULT 'UNKNOWN'
        CHECK (approval_read IN ('DRAFT_MINUTES', 'APPROVED', 'UNKNOWN')),
    -- the meeting and the resolution that approved these minutes, and whether it corrected them
    ADD COLUMN approved_by_meeting       uuid REFERENCES meetings (id),
    ADD COLUMN approved_by_resolution    uuid REFERENCES records (id),
    ADD COLUMN approved_with_corrections boolean NOT NULL DEFAULT false,
    ADD CHECK (approved_by_meeting IS NULL OR approval = 'APPROVED'),
    ADD CHECK (approved_by_meeting IS NOT NULL OR (approved_by_resolution IS NULL AND NOT approved_with_corrections));
CREATE INDEX readings_by_approving_meeting ON readings (approved_by_meeting) WHERE approved_by_meeting IS NOT NULL;

CREATE TABLE proposals (
    id              uuid PRIMARY KEY,
    kind            text NOT NULL CHECK (kind IN ('APPROVAL', 'CLOSURE')),
    council_id      uuid NOT NULL REFERENCES councils (id),
    -- what it is about: minutes of a meeting, or an action; and its meeting
    subject_id      uuid NOT NULL REFERENCES records (id),
    subject_meeting uuid NOT NULL REFERENCES meetings (id),
    -- the later meeting, and the resolution or item of it that says so
    by_meeting      uuid NOT NULL REFERENCES meetings (id),
    by_record       uuid NOT NULL REFERENCES records (id),
    by_resolution   boolean NOT NULL,
    -- the words themselves stay in the text alone, where a redaction finds them
    document_id     uuid NOT NULL,
    text_version    integer NOT NULL,
    source_start    integer NOT NULL CHECK (source_start >= 0),
    source_end      integer NOT NULL CHECK (source_end > source_start),
    why             text NOT NULL,
    confidence      double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    with_corrections boolean NOT NULL DEFAULT false,
    state           text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'ACCEPTED', 'DISMISSED')),
    made_at         timestamptz NOT NULL DEFAULT now(),
    decided_at      timestamptz,
    decided_by      uuid,
    decided_by_name text,
    UNIQUE (subject_id, by_record),
    FOREIGN KEY (document_id, text_version) REFERENCES document_texts (document_id, text_version),
    CHECK ((state = 'OPEN') = (decided_at IS NULL))
);
CREATE INDEX proposals_open ON proposals (council_id, made_at DESC, id) WHERE state = 'OPEN';
CREATE INDEX proposals_newest ON proposals (made_at DESC, id);
CREATE INDEX proposals_by_meeting ON proposals (by_meeting);

-- Documents that are held and read again with the present reader wait in the same queue. Their bytes stay where they are.
ALTER TABLE import_jobs
    ADD COLUMN reread_import uuid REFERENCES imports (id),
    DROP CONSTRAINT import_jobs_check,
    ADD CONSTRAINT import_jobs_content
        CHECK ((state IN ('QUEUED', 'READING') AND reread_import IS NULL) = (content IS NOT NULL));
CREATE UNIQUE INDEX import_jobs_reread_once ON import_jobs (reread_import)
    WHERE state IN ('QUEUED', 'READING') AND reread_import IS NOT NULL;
-- What somebody posted goes before what is read again.
DROP INDEX import_jobs_next;
CREATE INDEX import_jobs_next ON import_jobs
    ((batch_id IS NOT NULL), (reread_import IS NOT NULL), posted_at, position, id)
    WHERE state IN ('QUEUED', 'READING');
-- For the clean-up of what is done.
CREATE INDEX import_jobs_ended ON import_jobs (ended_at) WHERE ended_at IS NOT NULL;

-- Rows refer to bodies, meetings and documents together with their council. Where two councils become one, all of them go over at
-- once, and what refers to what is looked at in the end.
DO $$
DECLARE
    found record;
BEGIN
    FOR found IN
        SELECT conrelid::regclass AS held_by, conname FROM pg_constraint
        WHERE contype = 'f' AND cardinality(conkey) > 1 AND connamespace = current_schema()::regnamespace
    LOOP
        EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', found.held_by, found.conname);
    END LOOP;
END
$$;
