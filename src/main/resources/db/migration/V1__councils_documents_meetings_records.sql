-- Minutebook's schema, for PostgreSQL 14 to 18. src/docs/adr/0003-readings-and-the-register.md says why it has this shape.
--
-- A meeting is read once or often. Each reading (of a document, or later of a correction) is a version of the meeting,
-- whole: its facts in "readings", its records in the five tables that follow, all keyed by (reading_id, id). At most one
-- reading of a meeting is published and at most one is a draft, so that a published meeting stays readable while its
-- successor is checked. "live" on a record's row says that its reading is the published one: public reads ask for that
-- and nothing else, and every index they use holds live rows alone.
--
-- "records" registers each id that was ever given, of every kind: its state, version and place in the change feed. What
-- went away stays there as a tombstone without content.

-- ---------------------------------------------------------------------------------------------------------------------
-- The change feed's clock. A restored database gets another epoch, so that old cursors are told to start again.
-- ---------------------------------------------------------------------------------------------------------------------

CREATE SEQUENCE change_seq;

CREATE TABLE feed_epoch (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    epoch    uuid NOT NULL DEFAULT gen_random_uuid()
);
INSERT INTO feed_epoch DEFAULT VALUES;

-- ---------------------------------------------------------------------------------------------------------------------
-- Councils and bodies
-- ---------------------------------------------------------------------------------------------------------------------

CREATE TABLE councils (
    id               uuid PRIMARY KEY,
    slug             text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name             text NOT NULL CHECK (name <> ''),
    licence          text NOT NULL
        DEFAULT 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    homepage         text CHECK (homepage ~ '^https?://'),
    gss              text CHECK (gss ~ '^[EKNSW][0-9]{8}$'),
    sample           boolean NOT NULL DEFAULT false,
    originals_public boolean NOT NULL DEFAULT false,
    merged_into      uuid REFERENCES councils (id) CHECK (merged_into <> id),
    -- public: something of it is published, or an administrator made it
    live             boolean NOT NULL DEFAULT false,
    made_at          timestamptz NOT NULL DEFAULT now(),
    version          integer NOT NULL DEFAULT 1 CHECK (version > 0),
    modified         timestamptz NOT NULL DEFAULT now()
);

-- Other names that a council answers to: old ones, other spellings, those of a council merged into it.
CREATE TABLE council_aliases (
    slug       text PRIMARY KEY CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    council_id uuid NOT NULL REFERENCES councils (id),
    name       text NOT NULL CHECK (name <> ''),
    used_from  date,
    used_to    date CHECK (used_to >= used_from)
);
CREATE INDEX council_aliases_by_council ON council_aliases (council_id);

CREATE TABLE bodies (
    id          uuid PRIMARY KEY,
    council_id  uuid NOT NULL REFERENCES councils (id),
    slug        text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name        text NOT NULL CHECK (name <> ''),
    merged_into uuid REFERENCES bodies (id) CHECK (merged_into <> id),
    live        boolean NOT NULL DEFAULT false,
    made_at     timestamptz NOT NULL DEFAULT now(),
    version     integer NOT NULL DEFAULT 1 CHECK (version > 0),
    modified    timestamptz NOT NULL DEFAULT now(),
    UNIQUE (council_id, slug),
    UNIQUE (council_id, id)
);

CREATE TABLE body_aliases (
    council_id uuid NOT NULL,
    slug       text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    body_id    uuid NOT NULL,
    name       text NOT NULL CHECK (name <> ''),
    used_from  date,
    used_to    date CHECK (used_to >= used_from),
    PRIMARY KEY (council_id, slug),
    FOREIGN KEY (council_id, body_id) REFERENCES bodies (council_id, id)
);
CREATE INDEX body_aliases_by_body ON body_aliases (body_id);

-- ---------------------------------------------------------------------------------------------------------------------
-- Documents: known by council and bytes. Bytes and text apart, so that a list of documents reads neither.
-- ---------------------------------------------------------------------------------------------------------------------

CREATE TABLE documents (
    id         uuid PRIMARY KEY,
    council_id uuid NOT NULL REFERENCES councils (id),
    sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint NOT NULL CHECK (size > 0),
    format     text NOT NULL CHECK (format IN ('HTML', 'PDF', 'DOCX', 'MARKDOWN', 'PLAIN_TEXT')),
    media_type text NOT NULL,
    file_name  text,
    source_url text CHECK (source_url ~ '^https?://'),
    pages      integer NOT NULL DEFAULT 0 CHECK (pages >= 0),
    made_at    timestamptz NOT NULL DEFAULT now(),
    UNIQUE (council_id, sha256),
    UNIQUE (council_id, id)
);

-- The bytes as posted. A redaction drops the row.
CREATE TABLE document_contents (
    document_id uuid PRIMARY KEY REFERENCES documents (id),
    bytes       bytea NOT NULL
);

-- The normalised text; for one text version it never changes, and all offsets count its code points.
CREATE TABLE document_texts (
    document_id  uuid NOT NULL REFERENCES documents (id),
    text_version integer NOT NULL CHECK (text_version > 0),
    text         text NOT NULL,
    PRIMARY KEY (document_id, text_version)
);

-- ---------------------------------------------------------------------------------------------------------------------
-- The register of ids
-- ---------------------------------------------------------------------------------------------------------------------

CREATE TABLE records (
    id           uuid PRIMARY KEY,
    kind         text NOT NULL CHECK (kind IN ('COUNCIL', 'BODY', 'MEETING', 'ATTENDANCE', 'AGENDA_ITEM',
                                               'RESOLUTION', 'DECLARATION', 'ACTION')),
    council_id   uuid NOT NULL,
    meeting_id   uuid,
    -- DRAFT: never public yet. LIVE: public. GONE: was public; what is left is the tombstone.
    state        text NOT NULL CHECK (state IN ('DRAFT', 'LIVE', 'GONE')),
    version      integer NOT NULL DEFAULT 0 CHECK (version >= 0),
    -- SHA-256 of what is published, addresses left out; null for what is not public
    content_hash bytea CHECK (octet_length(content_hash) = 32),
    -- Given under one lock as the last act before commit: no reader of the feed can miss what commits late.
    seq          bigint UNIQUE,
    modified     timestamptz,
    CHECK ((state = 'DRAFT') = (seq IS NULL)),
    CHECK ((seq IS NULL) = (modified IS NULL)),
    CHECK (state <> 'LIVE' OR version > 0)
);
CREATE INDEX records_by_meeting ON records (meeting_id, kind);
CREATE INDEX records_by_kind_and_seq ON records (kind, seq) WHERE seq IS NOT NULL;

-- ---------------------------------------------------------------------------------------------------------------------
-- Meetings and their readings
-- ---------------------------------------------------------------------------------------------------------------------

-- A meeting's identity. council, body, date and sitting are those of its newest reading: what an import is matched with.
CREATE TABLE meetings (
    id          uuid PRIMARY KEY REFERENCES records (id),
    council_id  uuid NOT NULL,
    body_id     uuid NOT NULL,
    date        date NOT NULL,
    sitting     integer NOT NULL DEFAULT 1 CHECK (sitting BETWEEN 1 AND 99),
    publication text NOT NULL CHECK (publication IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    readings    integer NOT NULL DEFAULT 0 CHECK (readings >= 0),
    made_at     timestamptz NOT NULL DEFAULT now(),
    UNIQUE (council_id, body_id, date, sitting),
    UNIQUE (council_id, id),
    FOREIGN KEY (council_id, body_id) REFERENCES bodies (council_id, id)
);

CREATE TABLE readings (
    id                    bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    meeting_id            uuid NOT NULL,
    -- the meeting's version: 1, 2, 3 …
    number                integer NOT NULL CHECK (number > 0),
    state                 text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    live                  boolean GENERATED ALWAYS AS (state = 'PUBLISHED') STORED,
    council_id            uuid NOT NULL,
    body_id               uuid NOT NULL,
    document_id           uuid NOT NULL,
    text_version          integer NOT NULL,
    -- the facts, as record.md names them
    council_name          text NOT NULL,
    body_name             text NOT NULL,
    date                  date NOT NULL,
    sitting               integer NOT NULL CHECK (sitting BETWEEN 1 AND 99),
    start_time            time(0),
    end_time              time(0),
    venue                 text,
    next_meeting_date     date,
    next_meeting_time     time(0),
    attendance_recorded   boolean NOT NULL,
    declarations_recorded text NOT NULL
        CHECK (declarations_recorded IN ('NONE_DECLARED', 'DECLARED', 'NOT_RECORDED')),
    approval              text NOT NULL DEFAULT 'UNKNOWN'
        CHECK (approval IN ('DRAFT_MINUTES', 'APPROVED', 'UNKNOWN')),
    review                text NOT NULL DEFAULT 'UNREVIEWED'
        CHECK (review IN ('UNREVIEWED', 'CONFIRMED', 'CORRECTED')),
    layout                text NOT NULL,
    -- [{code, message, source}]: what an officer should look at
    warnings              jsonb NOT NULL DEFAULT '[]',
    -- what differs from the reading before, [{kind, op, id, …}]
    changes               jsonb NOT NULL DEFAULT '[]',
    made_at               timestamptz NOT NULL DEFAULT now(),
    published_at          timestamptz,
    withdrawn_at          timestamptz,
    withdrawn_reason      text,
    -- copies of the register's, for reads and tags
    content_hash          bytea NOT NULL CHECK (octet_length(content_hash) = 32),
    version               integer NOT NULL DEFAULT 0 CHECK (version >= 0),
    modified              timestamptz NOT NULL DEFAULT now(),
    UNIQUE (meeting_id, number),
    FOREIGN KEY (council_id, meeting_id) REFERENCES meetings (council_id, id),
    FOREIGN KEY (council_id, body_id) REFERENCES bodies (council_id, id),
    FOREIGN KEY (council_id, document_id) REFERENCES documents (council_id, id),
    FOREIGN KEY (document_id, text_version) REFERENCES document_texts (document_id, text_version),
    CHECK (state <> 'PUBLISHED' OR published_at IS NOT NULL),
    CHECK (state <> 'WITHDRAWN' OR withdrawn_at IS NOT NULL),
    CHECK (next_meeting_time IS NULL OR next_meeting_date IS NOT NULL)
);
CREATE UNIQUE INDEX readings_one_published ON readings (meeting_id) WHERE state = 'PUBLISHED';
CREATE UNIQUE INDEX readings_one_draft ON readings (meeting_id) WHERE state = 'DRAFT';
CREATE INDEX readings_live ON readings (date DESC, meeting_id) WHERE live;
CREATE INDEX readings_live_by_council ON readings (council_id, date DESC, meeting_id) WHERE live;
CREATE INDEX readings_live_by_body ON readings (body_id, date DESC, meeting_id) WHERE live;
CREATE INDEX readings_live_by_approval ON readings (approval, date DESC, meeting_id) WHERE live;
CREATE INDEX readings_live_by_modified ON readings (modified) WHERE live;
CREATE INDEX readings_by_state ON readings (state, date DESC, meeting_id);
CREATE INDEX readings_by_document ON readings (document_id);

-- An accepted import: the document, and the meeting taken from it. Its state is that of the reading it made.
CREATE TABLE imports (
    id             uuid PRIMARY KEY,
    council_id     uuid NOT NULL,
    document_id    uuid NOT NULL,
    meeting_id     uuid NOT NULL,
    reading_id     bigint NOT NULL REFERENCES readings (id),
    -- which meeting of a file that holds several; 0 where the file holds one
    meeting_number integer NOT NULL DEFAULT 0 CHECK (meeting_number >= 0),
    -- the fields that came with the file, and their fingerprint together with the bytes
    given          jsonb NOT NULL,
    fingerprint    bytea NOT NULL UNIQUE CHECK (octet_length(fingerprint) = 32),
    made_by        uuid,
    made_at        timestamptz NOT NULL DEFAULT now(),
    UNIQUE (document_id, meeting_number),
    FOREIGN KEY (council_id, document_id) REFERENCES documents (council_id, id),
    FOREIGN KEY (council_id, meeting_id) REFERENCES meetings (council_id, id)
);
CREATE INDEX imports_newest ON imports (made_at DESC, id);
CREATE INDEX imports_newest_by_council ON imports (council_id, made_at DESC, id);
CREATE INDEX imports_by_meeting ON imports (meeting_id);

-- ---------------------------------------------------------------------------------------------------------------------
-- The records of a reading. Each table opens with the same columns:
--   where it belongs   reading_id, id, council_id, body_id, meeting_id, date (the meeting's), ordinal (document order)
--   where it is from   source_start, source_end (code points), source_quote, source_also [{start, end, quote}]
--   how sure           confidence, lowered_by, review
--   what readers see   live, version, modified, content_hash
-- ---------------------------------------------------------------------------------------------------------------------

CREATE TABLE attendances (
    reading_id     bigint NOT NULL REFERENCES readings (id) ON DELETE CASCADE,
    id             uuid NOT NULL REFERENCES records (id),
    council_id     uuid NOT NULL,
    body_id        uuid NOT NULL,
    meeting_id     uuid NOT NULL REFERENCES meetings (id),
    date           date NOT NULL,
    ordinal        integer NOT NULL CHECK (ordinal >= 0),
    name           text NOT NULL,
    -- the name without case and accents, for filters; with the council it groups one person's rows without claiming more
    name_key       text NOT NULL,
    honorific      text,
    capacity       text NOT NULL CHECK (capacity IN ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SUBSTITUTE', 'CO_OPTED',
                                                     'OFFICER', 'GUEST')),
    status         text NOT NULL CHECK (status IN ('PRESENT', 'APOLOGIES', 'ABSENT')),
    position       text,
    substitute_for text,
    source_start   integer NOT NULL CHECK (source_start >= 0),
    source_end     integer NOT NULL,
    source_quote   text NOT NULL,
    source_also    jsonb NOT NULL DEFAULT '[]',
    confidence     double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    lowered_by     text[] NOT NULL DEFAULT '{}',
    review         text NOT NULL DEFAULT 'UNREVIEWED' CHECK (review IN ('UNREVIEWED', 'CONFIRMED', 'CORRECTED')),
    live           boolean NOT NULL DEFAULT false,
    version        integer NOT NULL DEFAULT 0 CHECK (version >= 0),
    modified       timestamptz NOT NULL DEFAULT now(),
    content_hash   bytea NOT NULL CHECK (octet_length(content_hash) = 32),
    PRIMARY KEY (reading_id, id),
    CHECK (source_end >= source_start),
    FOREIGN KEY (council_id, body_id) REFERENCES bodies (council_id, id)
);
CREATE UNIQUE INDEX attendances_live_id ON attendances (id) WHERE live;
CREATE INDEX attendances_live ON attendances (date DESC, id) WHERE live;
CREATE INDEX attendances_live_by_council ON attendances (council_id, date DESC, id) WHERE live;
CREATE INDEX attendances_live_by_body ON attendances (body_id, date DESC, id) WHERE live;
CREATE INDEX attendances_live_by_name ON attendances (name_key, date DESC, id) WHERE live;
CREATE INDEX attendances_live_by_status ON attendances (status, date DESC, id) WHERE live;
CREATE INDEX attendances_live_by_capacity ON attendances (capacity, date DESC, id) WHERE live;
CREATE INDEX attendances_live_by_meeting ON attendances (meeting_id, ordinal) WHERE live;
CREATE INDEX attendances_live_by_modified ON attendances (modified) WHERE live;

CREATE TABLE agenda_items (
    reading_id   bigint NOT NULL REFERENCES readings (id) ON DELETE CASCADE,
    id           uuid NOT NULL REFERENCES records (id),
    council_id   uuid NOT NULL,
    body_id      uuid NOT NULL,
    meeting_id   uuid NOT NULL REFERENCES meetings (id),
    date         date NOT NULL,
    ordinal      integer NOT NULL CHECK (ordinal >= 0),
    number       text,
    title        text,
    kind         text NOT NULL CHECK (kind IN ('APOLOGIES', 'DECLARATIONS', 'MINUTES', 'MATTERS_ARISING', 'ANNOUNCEMENTS',
                                               'PUBLIC_QUESTIONS', 'MEMBER_QUESTIONS', 'PETITIONS', 'MOTION',
                                               'URGENT_BUSINESS', 'PARTY_WHIP', 'ORDER_OF_BUSINESS', 'CALL_IN',
                                               'PLANNING_APPLICATION', 'LICENCE_APPLICATION', 'WORK_PROGRAMME',
                                               'EXCLUSION_OF_PUBLIC', 'NEXT_MEETING', 'ANY_OTHER_BUSINESS', 'BUSINESS')),
    text         text,
    truncated    boolean NOT NULL,
    exempt       boolean NOT NULL,
    source_start integer NOT NULL CHECK (source_start >= 0),
    source_end   integer NOT NULL,
    source_quote text NOT NULL,
    source_also  jsonb NOT NULL DEFAULT '[]',
    confidence   double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    lowered_by   text[] NOT NULL DEFAULT '{}',
    review       text NOT NULL DEFAULT 'UNREVIEWED' CHECK (review IN ('UNREVIEWED', 'CONFIRMED', 'CORRECTED')),
    live         boolean NOT NULL DEFAULT false,
    version      integer NOT NULL DEFAULT 0 CHECK (version >= 0),
    modified     timestamptz NOT NULL DEFAULT now(),
    content_hash bytea NOT NULL CHECK (octet_length(content_hash) = 32),
    PRIMARY KEY (reading_id, id),
    CHECK (source_end >= source_start),
    FOREIGN KEY (council_id, body_id) REFERENCES bodies (council_id, id)
);
CREATE UNIQUE INDEX agenda_items_live_id ON agenda_items (id) WHERE live;
CREATE INDEX agenda_items_live ON agenda_items (date DESC, id) WHERE live;
CREATE INDEX agenda_items_live_by_council ON agenda_items (council_id, date DESC, id) WHERE live;
CREATE INDEX agenda_items_live_by_body ON agenda_items (body_id, date DESC, id) WHERE live;
CREATE INDEX agenda_items_live_by_kind ON agenda_items (kind, date DESC, id) WHERE live;
CREATE INDEX agenda_items_live_exempt ON agenda_items (date DESC, id) WHERE live AND exempt;
CREATE INDEX agenda_items_live_truncated ON agenda_items (date DESC, id) WHERE live AND truncated;
CREATE INDEX agenda_items_live_by_meeting ON agenda_items (meeting_id, ordinal) WHERE live;
CREATE INDEX agenda_items_live_by_modified ON agenda_items (modified) WHERE live;

CREATE TABLE resolutions (
    reading_id       bigint NOT NULL REFERENCES readings (id) ON DELETE CASCADE,
    id               uuid NOT NULL REFERENCES records (id),
    council_id       uuid NOT NULL,
    body_id          uuid NOT NULL,
    meeting_id       uuid NOT NULL REFERENCES meetings (id),
    agenda_item_id   uuid NOT NULL,
    date             date NOT NULL,
    ordinal          integer NOT NULL CHECK (ordinal >= 0),
    label            text,
    text             text NOT NULL,
    stem             text,
    form             text NOT NULL CHECK (form IN ('FORMAL', 'NARRATIVE')),
    decision         text NOT NULL CHECK (decision IN ('NOTED', 'CONFIRMED', 'APPROVED', 'GRANTED', 'REFUSED', 'RECOMMENDED',
                                                       'REFERRED', 'DEFERRED', 'DELEGATED', 'REQUESTED', 'APPOINTED',
                                                       'EXCLUDED_PUBLIC', 'REJECTED', 'OTHER')),
    mover            text,
    mover_key        text,
    seconder         text,
    -- the vote: all null where none is recorded; "vote_unanimous" is null exactly then
    vote_for         integer CHECK (vote_for >= 0),
    vote_against     integer CHECK (vote_against >= 0),
    vote_abstentions integer CHECK (vote_abstentions >= 0),
    vote_unanimous   boolean,
    vote_named       jsonb,
    carried          boolean NOT NULL,
    source_start     integer NOT NULL CHECK (source_start >= 0),
    source_end       integer NOT NULL,
    source_quote     text NOT NULL,
    source_also      jsonb NOT NULL DEFAULT '[]',
    confidence       double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    lowered_by       text[] NOT NULL DEFAULT '{}',
    review           text NOT NULL DEFAULT 'UNREVIEWED' CHECK (review IN ('UNREVIEWED', 'CONFIRMED', 'CORRECTED')),
    live             boolean NOT NULL DEFAULT false,
    version          integer NOT NULL DEFAULT 0 CHECK (version >= 0),
    modified         timestamptz NOT NULL DEFAULT now(),
    content_hash     bytea NOT NULL CHECK (octet_length(content_hash) = 32),
    PRIMARY KEY (reading_id, id),
    CHECK (source_end >= source_start),
    CHECK (vote_unanimous IS NOT NULL OR (vote_for IS NULL AND vote_against IS NULL AND vote_abstentions IS NULL)),
    CHECK ((vote_unanimous IS NULL) = (vote_named IS NULL)),
    FOREIGN KEY (council_id, body_id) REFERENCES bodies (council_id, id),
    FOREIGN KEY (reading_id, agenda_item_id) REFERENCES agenda_items (reading_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX resolutions_live_id ON resolutions (id) WHERE live;
CREATE INDEX resolutions_live ON resolutions (date DESC, id) WHERE live;
CREATE INDEX resolutions_live_by_council ON resolutions (council_id, date DESC, id) WHERE live;
CREATE INDEX resolutions_live_by_body ON resolutions (body_id, date DESC, id) WHERE live;
CREATE INDEX resolutions_live_by_decision ON resolutions (decision, date DESC, id) WHERE live;
CREATE INDEX resolutions_live_by_mover ON resolutions (mover_key, date DESC, id) WHERE live AND mover_key IS NOT NULL;
CREATE INDEX resolutions_live_lost ON resolutions (date DESC, id) WHERE live AND NOT carried;
CREATE INDEX resolutions_live_voted ON resolutions (date DESC, id) WHERE live AND vote_unanimous IS NOT NULL;
CREATE INDEX resolutions_live_by_meeting ON resolutions (meeting_id, ordinal) WHERE live;
CREATE INDEX resolutions_live_by_modified ON resolutions (modified) WHERE live;
CREATE INDEX resolutions_by_item ON resolutions (reading_id, agenda_item_id);

CREATE TABLE declarations (
    reading_id     bigint NOT NULL REFERENCES readings (id) ON DELETE CASCADE,
    id             uuid NOT NULL REFERENCES records (id),
    council_id     uuid NOT NULL,
    body_id        uuid NOT NULL,
    meeting_id     uuid NOT NULL REFERENCES meetings (id),
    agenda_item_id uuid NOT NULL,
    date           date NOT NULL,
    ordinal        integer NOT NULL CHECK (ordinal >= 0),
    declarant      text NOT NULL,
    declarant_key  text NOT NULL,
    nature         text NOT NULL CHECK (nature IN ('PECUNIARY', 'OTHER_REGISTRABLE', 'NON_REGISTRABLE', 'PERSONAL',
                                                   'PREJUDICIAL', 'NON_PECUNIARY', 'UNSPECIFIED')),
    interest       text,
    item_number    text,
    conduct        text CHECK (conduct IN ('LEFT_MEETING', 'REMAINED')),
    source_start   integer NOT NULL CHECK (source_start >= 0),
    source_end     integer NOT NULL,
    source_quote   text NOT NULL,
    source_also    jsonb NOT NULL DEFAULT '[]',
    confidence     double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    lowered_by     text[] NOT NULL DEFAULT '{}',
    review         text NOT NULL DEFAULT 'UNREVIEWED' CHECK (review IN ('UNREVIEWED', 'CONFIRMED', 'CORRECTED')),
    live           boolean NOT NULL DEFAULT false,
    version        integer NOT NULL DEFAULT 0 CHECK (version >= 0),
    modified       timestamptz NOT NULL DEFAULT now(),
    content_hash   bytea NOT NULL CHECK (octet_length(content_hash) = 32),
    PRIMARY KEY (reading_id, id),
    CHECK (source_end >= source_start),
    FOREIGN KEY (council_id, body_id) REFERENCES bodies (council_id, id),
    FOREIGN KEY (reading_id, agenda_item_id) REFERENCES agenda_items (reading_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX declarations_live_id ON declarations (id) WHERE live;
CREATE INDEX declarations_live ON declarations (date DESC, id) WHERE live;
CREATE INDEX declarations_live_by_council ON declarations (council_id, date DESC, id) WHERE live;
CREATE INDEX declarations_live_by_body ON declarations (body_id, date DESC, id) WHERE live;
CREATE INDEX declarations_live_by_declarant ON declarations (declarant_key, date DESC, id) WHERE live;
CREATE INDEX declarations_live_by_nature ON declarations (nature, date DESC, id) WHERE live;
CREATE INDEX declarations_live_by_meeting ON declarations (meeting_id, ordinal) WHERE live;
CREATE INDEX declarations_live_by_modified ON declarations (modified) WHERE live;
CREATE INDEX declarations_by_item ON declarations (reading_id, agenda_item_id);

CREATE TABLE actions (
    reading_id           bigint NOT NULL REFERENCES readings (id) ON DELETE CASCADE,
    id                   uuid NOT NULL REFERENCES records (id),
    council_id           uuid NOT NULL,
    body_id              uuid NOT NULL,
    meeting_id           uuid NOT NULL REFERENCES meetings (id),
    agenda_item_id       uuid NOT NULL,
    date                 date NOT NULL,
    ordinal              integer NOT NULL CHECK (ordinal >= 0),
    task                 text NOT NULL,
    owner                text,
    owner_key            text,
    recipient            text,
    due_text             text,
    due_from             date,
    due_to               date,
    origin               text NOT NULL CHECK (origin IN ('RESOLUTION', 'DISCUSSION')),
    -- what officers know of it; carried from reading to reading
    status               text NOT NULL DEFAULT 'UNTRACKED' CHECK (status IN ('UNTRACKED', 'OPEN', 'DONE', 'DROPPED')),
    status_note          text,
    closed_by_meeting    uuid REFERENCES meetings (id),
    closed_by_resolution uuid REFERENCES records (id),
    source_start         integer NOT NULL CHECK (source_start >= 0),
    source_end           integer NOT NULL,
    source_quote         text NOT NULL,
    source_also          jsonb NOT NULL DEFAULT '[]',
    confidence           double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    lowered_by           text[] NOT NULL DEFAULT '{}',
    review               text NOT NULL DEFAULT 'UNREVIEWED' CHECK (review IN ('UNREVIEWED', 'CONFIRMED', 'CORRECTED')),
    live                 boolean NOT NULL DEFAULT false,
    version              integer NOT NULL DEFAULT 0 CHECK (version >= 0),
    modified             timestamptz NOT NULL DEFAULT now(),
    content_hash         bytea NOT NULL CHECK (octet_length(content_hash) = 32),
    PRIMARY KEY (reading_id, id),
    CHECK (source_end >= source_start),
    CHECK (due_text IS NOT NULL OR (due_from IS NULL AND due_to IS NULL)),
    FOREIGN KEY (council_id, body_id) REFERENCES bodies (council_id, id),
    FOREIGN KEY (reading_id, agenda_item_id) REFERENCES agenda_items (reading_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX actions_live_id ON actions (id) WHERE live;
CREATE INDEX actions_live ON actions (date DESC, id) WHERE live;
CREATE INDEX actions_live_by_council ON actions (council_id, date DESC, id) WHERE live;
CREATE INDEX actions_live_by_body ON actions (body_id, date DESC, id) WHERE live;
CREATE INDEX actions_live_by_status ON actions (status, date DESC, id) WHERE live;
CREATE INDEX actions_live_by_owner ON actions (owner_key, date DESC, id) WHERE live AND owner_key IS NOT NULL;
CREATE INDEX actions_live_by_due ON actions (due_to, id) WHERE live AND due_to IS NOT NULL;
CREATE INDEX actions_live_by_meeting ON actions (meeting_id, ordinal) WHERE live;
CREATE INDEX actions_live_by_modified ON actions (modified) WHERE live;
CREATE INDEX actions_by_item ON actions (reading_id, agenda_item_id);

-- ---------------------------------------------------------------------------------------------------------------------
-- Access
-- ---------------------------------------------------------------------------------------------------------------------

CREATE TABLE tokens (
    id         uuid PRIMARY KEY,
    name       text NOT NULL CHECK (name <> ''),
    -- SHA-256 of a random token of 256 bits: no salt and no slow hash is needed where no word list can be tried
    hash       bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    scopes     text[] NOT NULL CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY ['admin', 'publish', 'import']),
    council_id uuid REFERENCES councils (id),
    made_at    timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz,
    last_used  timestamptz,
    revoked_at timestamptz
);

-- Every write and every refusal. No foreign keys: a row outlives what it speaks of.
CREATE TABLE audit_log (
    id         bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL DEFAULT now(),
    token_id   uuid,
    token_name text,
    council_id uuid,
    -- what was tried: "import", "publish", "withdraw", "restore", "token.make", …
    act        text NOT NULL,
    target     text,
    status     integer NOT NULL CHECK (status BETWEEN 100 AND 599),
    address    text,
    request_id text,
    detail     jsonb
);
CREATE INDEX audit_log_newest ON audit_log (at DESC, id DESC);
CREATE INDEX audit_log_by_token ON audit_log (token_id, at DESC);
