-- Names that are like what was asked for, where nothing holds the very words. pg_trgm comes with PostgreSQL, but an outer
-- database may lack it, or not let us make it; then misspelt names find nothing, and all else works.
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX councils_live_similar ON councils USING gin (unaccented(name) gin_trgm_ops) WHERE live;
    CREATE INDEX bodies_live_similar ON bodies USING gin (unaccented(name) gin_trgm_ops) WHERE live;
    CREATE INDEX readings_live_similar ON readings USING gin (unaccented(body_name) gin_trgm_ops) WHERE live;
    CREATE INDEX attendances_live_similar ON attendances USING gin (unaccented(name) gin_trgm_ops) WHERE live;
    CREATE INDEX agenda_items_live_similar ON agenda_items USING gin (unaccented(title) gin_trgm_ops) WHERE live;
    CREATE INDEX resolutions_live_similar ON resolutions USING gin (unaccented(mover) gin_trgm_ops) WHERE live;
    CREATE INDEX declarations_live_similar ON declarations USING gin (unaccented(declarant) gin_trgm_ops) WHERE live;
    CREATE INDEX actions_live_similar ON actions USING gin (unaccented(owner) gin_trgm_ops) WHERE live;
EXCEPTION
    WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
        RAISE NOTICE 'pg_trgm is not there: %', SQLERRM;
END
$$;
