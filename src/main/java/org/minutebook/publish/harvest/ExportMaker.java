package org.minutebook.publish.harvest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.minutebook.publish.ListWriter;
import org.minutebook.publish.PublishedKind;
import org.minutebook.publish.PublishedKinds;
import org.minutebook.store.reads.CouncilEntry;
import org.minutebook.store.reads.FeedHead;
import org.minutebook.store.reads.FeedReads;
import org.minutebook.store.reads.Listing;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.Snapshots;
import org.minutebook.view.Addresses;

/**
 * Writes the files of all kinds from one state of the database, a record at a time: what is in
 * memory does not grow with them.
 */
@ApplicationScoped
class ExportMaker {

    private static final int BUFFER = 1 << 16;

    /** The tables are read again for it; a little smaller is not worth many times longer. */
    private static final int COMPRESSION = 3;

    private final Snapshots snapshots;
    private final FeedReads feed;
    private final Reads reads;
    private final PublishedKinds kinds;
    private final FrictionlessPackage description;
    private final ObjectMapper json;

    ExportMaker(
            Snapshots snapshots,
            FeedReads feed,
            Reads reads,
            PublishedKinds kinds,
            FrictionlessPackage description,
            ObjectMapper json) {
        this.snapshots = snapshots;
        this.feed = feed;
        this.reads = reads;
        this.kinds = kinds;
        this.description = description;
        this.json = json;
    }

    /**
     * Writes all files into an empty folder.
     *
     * @param folder name that the set will have
     * @throws UncheckedIOException where the disk fails or is full
     */
    ExportSet make(Path into, String folder, String base) {
        Instant begin = Instant.now();
        Set<String> licences = new TreeSet<>();
        List<ExportedFile> files = new ArrayList<>();
        FeedHead head =
                snapshots.read(
                        () -> {
                            FeedHead at = feed.head();
                            Addresses addresses = new Addresses(base);
                            for (PublishedKind<?> kind : PublishedKinds.ALL) {
                                files.addAll(write(kind, into, addresses, licences));
                            }
                            return at;
                        });
        files.add(zip(into, base, head.modified(), files, licences));
        return new ExportSet(
                folder,
                base,
                head.epoch(),
                head.seq(),
                head.cleared(),
                head.modified(),
                begin,
                Duration.between(begin, Instant.now()).toMillis(),
                files);
    }

    private <T> List<ExportedFile> write(
            PublishedKind<T> kind, Path into, Addresses addresses, Set<String> licences) {
        String plural = kind.kind().plural();
        Path csv = into.resolve(ExportForm.CSV.fileOf(plural));
        Path ndjson = into.resolve(ExportForm.NDJSON.fileOf(plural));
        Path parquet = into.resolve(ExportForm.PARQUET.fileOf(plural));
        long[] rows = {0};
        try (OutputStream table = open(csv);
                OutputStream lines = open(ndjson)) {
            List<ListWriter> writers =
                    List.of(
                            kinds.table(kind, table),
                            kinds.lines(lines),
                            new ParquetTable(plural, kind.columns(), json, parquet));
            Listing all =
                    new Listing(List.of(), null, kind.sortedBy(null, false), null, Listing.ALL);
            reads.each(
                    kind.shelf(),
                    all,
                    (stored, snippet) -> {
                        if (stored instanceof CouncilEntry council) {
                            licences.add(council.council().licence());
                        }
                        Record view = kind.view(stored, addresses);
                        writers.forEach(writer -> write(writer, view));
                        rows[0]++;
                        return true;
                    });
            for (ListWriter writer : writers) {
                writer.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(file(csv, rows[0]), file(ndjson, rows[0]), file(parquet, rows[0]));
    }

    private static void write(ListWriter writer, Record view) {
        try {
            writer.write(view, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExportedFile zip(
            Path into,
            String base,
            @Nullable Instant modified,
            List<ExportedFile> files,
            Set<String> licences) {
        List<ExportedFile> tables =
                files.stream().filter(file -> file.form() == ExportForm.CSV).toList();
        Path whole = into.resolve(ExportForm.WHOLE);
        try (ZipOutputStream zip = new ZipOutputStream(open(whole))) {
            zip.setLevel(COMPRESSION);
            entry(zip, FrictionlessPackage.FILE, modified);
            zip.write(description.describe(base, modified, tables, licences));
            zip.closeEntry();
            for (int i = 0; i < tables.size(); i++) {
                entry(zip, FrictionlessPackage.path(PublishedKinds.ALL.get(i)), modified);
                Files.copy(into.resolve(tables.get(i).name()), zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(whole, tables.stream().mapToLong(ExportedFile::rows).sum());
    }

    private static void entry(ZipOutputStream zip, String name, @Nullable Instant modified)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(modified == null ? Instant.EPOCH : modified));
        zip.putNextEntry(entry);
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    private static ExportedFile file(Path file, long rows) {
        try {
            return new ExportedFile(
                    file.getFileName().toString(), Files.size(file), sha256(file), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
