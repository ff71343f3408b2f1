package org.minutebook.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.resteasy.reactive.PathPart;
import org.jspecify.annotations.Nullable;

/**
 * Answers with files that do not change: tagged with their digest, whole or a range of them. They
 * are sent as they lie on the disk, never compressed on the way, so that ranges of two answers fit
 * together.
 */
@ApplicationScoped
public class FileAnswers {

    /**
     * A file to send.
     *
     * @param name that a reader keeps it under
     * @param contentType with its parameters
     * @param sha256 of its content, in hexadecimal
     * @param modified when its content last changed; {@code null} where that is not known
     */
    public record Served(
            Path path,
            String name,
            String contentType,
            long size,
            String sha256,
            @Nullable Instant modified) {

        String tag() {
            return '"' + sha256.substring(0, 40) + '"';
        }
    }

    /** 200 with the file, 206 with a range, 304 where the caller has it, 416 for no such range. */
    public Response answer(RoutingContext context, Served file) {
        if (ConditionalAnswers.isKnown(context, file.tag(), file.modified())) {
            return described(Response.notModified(), file).build();
        }
        Optional<ByteRange> range = range(context, file);
        if (range.isPresent() && !range.get().isInside(file.size())) {
            throw ProblemException.of(
                            ErrorCode.RANGE_NOT_SATISFIABLE,
                            "The file has %d bytes.".formatted(file.size()))
                    .header("Content-Range", "bytes */" + file.size());
        }
        ByteRange sent = range.orElse(new ByteRange(0, file.size() - 1));
        Response.ResponseBuilder answer =
                Response.status(range.isPresent() ? 206 : 200)
                        .header("Content-Type", file.contentType())
                        .header("Repr-Digest", "sha-256=:%s:".formatted(base64(file.sha256())))
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"%s\"".formatted(file.name()));
        if (range.isPresent()) {
            answer.header(
                    "Content-Range",
                    "bytes %d-%d/%d".formatted(sent.first(), sent.last(), file.size()));
        }
        if (context.request().method().equals(HttpMethod.HEAD)) {
            answer.header("Content-Length", file.size());
        } else if (file.size() > 0) {
            answer.entity(new PathPart(file.path(), sent.first(), sent.length()));
        }
        return described(answer, file).build();
    }

    private static Response.ResponseBuilder described(
            Response.ResponseBuilder answer, Served file) {
        answer.header("ETag", file.tag());
        answer.header("Accept-Ranges", "bytes");
        answer.header("Cache-Control", ConditionalAnswers.PUBLIC);
        if (file.modified() != null) {
            answer.header("Last-Modified", ConditionalAnswers.HTTP_DATE.format(file.modified()));
        }
        return answer;
    }

    /** What is asked for of the file, unless the caller holds a part of another one. */
    private static Optional<ByteRange> range(RoutingContext context, Served file) {
        @Nullable String range = context.request().getHeader("Range");
        if (range == null || !context.request().method().equals(HttpMethod.GET)) {
            return Optional.empty();
        }
        @Nullable String ifRange = context.request().getHeader("If-Range");
        return ifRange == null || isSame(ifRange.strip(), file)
                ? ByteRange.of(range, file.size())
                : Optional.empty();
    }

    /** By the tag, or by the very date that was given (RFC 9110, 13.1.5). */
    private static boolean isSame(String ifRange, Served file) {
        if (ifRange.startsWith("\"") || ifRange.startsWith("W/")) {
            return ifRange.equals(file.tag());
        }
        try {
            Instant date =
                    ZonedDateTime.parse(ifRange, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return file.modified() != null
                    && date.equals(file.modified().truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
