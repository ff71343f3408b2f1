package org.minutebook.store.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents that are held, queued to be read again with the present reader. */
@ApplicationScoped
public class Rereadings {

    private final Statements statements;

    Rereadings(Statements statements) {
        this.statements = statements;
    }

    /**
     * Queues the newest document of each meeting, as a batch that is made already. Left out are
     * documents whose words were redacted, meetings that are withdrawn, and what waits already.
     *
     * @param council of this council alone; {@code null} for all
     * @param meeting of this meeting alone; {@code null} for all
     * @param boundCouncil the one council that the caller may write to; {@code null} for all
     * @return how many wait now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int add(
            UUID batch,
            @Nullable UUID council,
            @Nullable UUID meeting,
            @Nullable UUID boundCouncil,
            JobOrigin origin) {
        return statements.change(
                """
                INSERT INTO import_jobs (id, batch_id, position, job_key, state, file_name, given, publish, bound_council,
                                         token_id, token_name, address, request_id, reread_import)
                SELECT gen_random_uuid(), ?, row_number() OVER (ORDER BY i.made_at, i.id),
                       sha256(convert_to('re-read ' || i.id, 'UTF8')), 'QUEUED', d.file_name, i.given, false, ?,
                       ?, ?, ?, ?, i.id
                FROM imports i
                JOIN readings r ON r.id = i.reading_id AND r.state IN ('DRAFT', 'PUBLISHED')
                JOIN documents d ON d.id = i.document_id AND d.redacted_at IS NULL
                JOIN document_contents c ON c.document_id = d.id
                WHERE (?::uuid IS NULL OR i.council_id = ?) AND (?::uuid IS NULL OR i.meeting_id = ?)
                  AND NOT EXISTS (SELECT FROM readings n WHERE n.meeting_id = r.meeting_id
                                                           AND n.state = 'DRAFT' AND n.id <> r.id)
                ON CONFLICT (reread_import) WHERE state IN ('QUEUED', 'READING') AND reread_import IS NOT NULL
                DO NOTHING
                """,
                batch,
                boundCouncil,
                origin.tokenId(),
                origin.tokenName(),
                origin.address(),
                origin.requestId(),
                council,
                council,
                meeting,
                meeting);
    }
}
