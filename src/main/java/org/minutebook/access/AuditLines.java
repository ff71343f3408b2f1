package org.minutebook.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.SpreadsheetText;
import org.minutebook.store.AuditLog;
import org.minutebook.store.StoredAudit;

/** The audit log as a table, written as it is read. */
@ApplicationScoped
public class AuditLines {

    private static final int CHUNK = 1_000;

    private final AuditLog log;

    AuditLines(AuditLog log) {
        this.log = log;
    }

    /** The log, or what is asked of it, as a file. */
    public Response file(AuditLog.Narrowed narrowed) {
        StreamingOutput lines =
                out -> {
                    try (CSVPrinter printer =
                            new CSVPrinter(
                                    new BufferedWriter(
                                            new OutputStreamWriter(out, StandardCharsets.UTF_8)),
                                    CSVFormat.RFC4180)) {
                        printer.printRecord(AuditView.COLUMNS);
                        write(printer, narrowed);
                    }
                };
        return Response.ok(lines, "text/csv;charset=UTF-8;header=present")
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .build();
    }

    private void write(CSVPrinter printer, AuditLog.Narrowed narrowed) throws IOException {
        long before = Long.MAX_VALUE;
        while (true) {
            List<StoredAudit> chunk = log.list(narrowed, before, CHUNK);
            for (StoredAudit entry : chunk) {
                for (@Nullable Object cell : AuditView.from(entry).cells()) {
                    printer.print(cell == null ? null : SpreadsheetText.harmless(cell.toString()));
                }
                printer.println();
            }
            if (chunk.size() < CHUNK) {
                return;
            }
            before = chunk.get(CHUNK - 1).id();
        }
    }
}
