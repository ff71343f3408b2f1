-- What makes harvesters start again, and what makes files of public records unreadable at once.
ALTER TABLE feed_epoch
    -- Which database the feed was last told from: cluster, timeline, database, table. Where it is found in another, it was
    -- restored, and the numbers of changes may have gone back.
    ADD COLUMN told_from text,
    -- Another number whenever words were taken away from readers. No file that was made before may be handed out.
    ADD COLUMN cleared   bigint NOT NULL DEFAULT 0;

-- Councils and bodies have content like all others; what was told of them so far was told without its hash.
UPDATE records r SET content_hash = sha256(convert_to(concat_ws(E'\n', c.slug, c.name, c.licence), 'UTF8'))
FROM councils c WHERE c.id = r.id AND r.state = 'LIVE' AND r.content_hash IS NULL;
UPDATE records r SET content_hash = sha256(convert_to(concat_ws(E'\n', b.slug, b.name, b.council_id), 'UTF8'))
FROM bodies b WHERE b.id = r.id AND r.state = 'LIVE' AND r.content_hash IS NULL;

