package org.minutebook.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.SpreadsheetText;
import org.minutebook.store.reads.Selection;

/**
 * Writes records as CSV: RFC 4180, UTF-8 without a mark in front, a header row. Lists of words are
 * joined by semicolons, lists of anything else are JSON. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front, which it shows as text.
 */
final class TableWriter implements ListWriter {

    private final List<TableColumn> columns;
    private final boolean withSnippet;
    private final ObjectMapper json;
    private final CSVPrinter printer;

    /**
     * Writes the header row.
     *
     * @param withSnippet whether a column with what was found comes last
     */
    TableWriter(
            List<TableColumn> columns,
            Selection shown,
            boolean withSnippet,
            ObjectMapper json,
            OutputStream out)
            throws IOException {
        @Nullable Set<String> fields = shown.own();
        this.columns =
                columns.stream()
                        .filter(column -> fields == null || Sparse.keeps(fields, column.field()))
                        .toList();
        this.withSnippet = withSnippet;
        this.json = json;
        this.printer =
                new CSVPrinter(
                        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
                        CSVFormat.RFC4180);
        List<String> header =
                new ArrayList<>(this.columns.stream().map(TableColumn::name).toList());
        if (withSnippet) {
            header.add(Selection.SNIPPET);
        }
        printer.printRecord(header);
    }

    @Override
    public void write(Record view, @Nullable String snippet) throws IOException {
        for (TableColumn column : columns) {
            printer.print(cell(column.value(view)));
        }
        if (withSnippet) {
            printer.print(cell(snippet));
        }
        printer.println();
    }

    @Override
    public void flush() throws IOException {
        printer.flush();
    }

    private @Nullable String cell(@Nullable Object value) {
        @Nullable String text = CellText.of(value, json);
        return text != null && CellText.isWords(value) ? SpreadsheetText.harmless(text) : text;
    }
}
