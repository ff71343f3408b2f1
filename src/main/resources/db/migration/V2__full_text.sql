-- Full text. Every kind has a column of its words, made by the database, so that no writer can forget it: what names a
-- record weighs A, what it says B, what stands beside it C. Only public rows are indexed.

-- Accents aside without the unaccent extension, which an outer database may not have: take the letters apart and drop
-- the marks. (Bodies of this form are bound when they are made, so that a restored dump, with an empty search path, finds
-- them too.)
CREATE FUNCTION unaccented(words text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(normalize(words, NFKD), '[\u0300-\u036f]', '', 'g');

CREATE FUNCTION words_of(a text, b text, c text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN setweight(to_tsvector('pg_catalog.english', unaccented(coalesce(a, ''))), 'A')
        || setweight(to_tsvector('pg_catalog.english', unaccented(coalesce(b, ''))), 'B')
        || setweight(to_tsvector('pg_catalog.english', unaccented(coalesce(c, ''))), 'C');

ALTER TABLE councils ADD COLUMN words tsvector GENERATED ALWAYS AS (words_of(name, NULL, NULL)) STORED;
ALTER TABLE bodies ADD COLUMN words tsvector GENERATED ALWAYS AS (words_of(name, NULL, NULL)) STORED;
ALTER TABLE readings ADD COLUMN words tsvector
    GENERATED ALWAYS AS (words_of(body_name, council_name, venue)) STORED;
ALTER TABLE attendances ADD COLUMN words tsvector
    GENERATED ALWAYS AS (words_of(name, position, substitute_for)) STORED;
-- A tsvector holds a megabyte at most; the text of an item is cut far below that.
ALTER TABLE agenda_items ADD COLUMN words tsvector
    GENERATED ALWAYS AS (words_of(title, left(text, 200000), number)) STORED;
ALTER TABLE resolutions ADD COLUMN words tsvector
    GENERATED ALWAYS AS (words_of(text, stem, mover || ' ' || coalesce(seconder, ''))) STORED;
ALTER TABLE declarations ADD COLUMN words tsvector
    GENERATED ALWAYS AS (words_of(interest, declarant, NULL)) STORED;
ALTER TABLE actions ADD COLUMN words tsvector
    GENERATED ALWAYS AS (words_of(task, owner, due_text)) STORED;

CREATE INDEX councils_live_words ON councils USING gin (words) WHERE live;
CREATE INDEX bodies_live_words ON bodies USING gin (words) WHERE live;
CREATE INDEX readings_live_words ON readings USING gin (words) WHERE live;
CREATE INDEX attendances_live_words ON attendances USING gin (words) WHERE live;
CREATE INDEX agenda_items_live_words ON agenda_items USING gin (words) WHERE live;
CREATE INDEX resolutions_live_words ON resolutions USING gin (words) WHERE live;
CREATE INDEX declarations_live_words ON declarations USING gin (words) WHERE live;
CREATE INDEX actions_live_words ON actions USING gin (words) WHERE live;

-- Sorts by the day on which an action falls due, those without one last.
CREATE INDEX actions_live_due_order ON actions (due_to, id) WHERE live;
