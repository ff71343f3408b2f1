-- What groups one name within a council, as RecordId.ofPerson makes it: SHA-256 over parts that are each preceded by
-- their length, of which 16 bytes become a UUID of version 8. So the database can write an attendance as JSON by itself.
CREATE FUNCTION person_key(council uuid, name_key text) RETURNS uuid
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (
        SELECT CAST(overlay(overlay(hex PLACING '8' FROM 13)
                   PLACING translate(substr(hex, 17, 1), '0123456789abcdef', '89ab89ab89ab89ab') FROM 17) AS uuid)
        FROM (SELECT left(encode(sha256(
                  int4send(6) || convert_to('person', 'UTF8')
                  || int4send(36) || convert_to(CAST(council AS text), 'UTF8')
                  || int4send(octet_length(convert_to(name_key, 'UTF8'))) || convert_to(name_key, 'UTF8')), 'hex'), 32)
              AS hex) AS hashed
    );
