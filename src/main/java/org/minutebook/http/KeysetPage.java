package org.minutebook.http;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list that is walked newest first: what was asked for, and what is linked to. */
public final class KeysetPage {

    private final RoutingContext context;
    private final PublicUrls urls;
    private final String fingerprint;
    private final int limit;
    private final @Nullable String cursor;

    /** The page that a query with {@link Paging}'s parameters asks for. */
    public KeysetPage(Query query, RoutingContext context, PublicUrls urls) {
        this.context = context;
        this.urls = urls;
        this.fingerprint =
                query.fingerprint(
                        context.normalizedPath(), Paging.AFTER.name(), Paging.LIMIT.name());
        this.limit = Paging.limit(query);
        this.cursor = query.get(Paging.AFTER);
    }

    /** How many to look for: one more than is shown tells whether there is a next page. */
    public int most() {
        return limit + 1;
    }

    /**
     * The place that the page starts behind, where it is a moment and an id; {@code null} for the
     * first page.
     *
     * @throws ProblemException 400, where it is none
     */
    public <P> @Nullable P momentAndId(BiFunction<Instant, UUID, P> place) {
        if (cursor == null) {
            return null;
        }
        List<@Nullable String> values = values(cursor, 2);
        try {
            return place.apply(
                    Instant.parse(String.valueOf(values.get(0))),
                    UUID.fromString(String.valueOf(values.get(1))));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw Cursor.invalid(Paging.AFTER.name());
        }
    }

    /**
     * The same, where it is a number of at most 18 figures.
     *
     * @throws ProblemException 400, where it is none
     */
    public @Nullable Long number() {
        if (cursor == null) {
            return null;
        }
        @Nullable String value = values(cursor, 1).get(0);
        if (value == null || !value.matches("[0-9]{1,18}")) {
            throw Cursor.invalid(Paging.AFTER.name());
        }
        return Long.valueOf(value);
    }

    private List<@Nullable String> values(String sent, int count) {
        List<@Nullable String> values =
                Cursor.decode(Paging.AFTER.name(), sent, fingerprint).values();
        if (values.size() != count) {
            throw Cursor.invalid(Paging.AFTER.name());
        }
        return values;
    }

    /** What is shown of the rows found. */
    public <T> List<T> shown(List<T> found) {
        return Paging.shown(found, limit);
    }

    /**
     * Addresses of this page and, where more was found than is shown, of the next.
     *
     * @param place of a row, as the page behind it is asked for
     */
    public <T> PageLinks links(List<T> found, Function<T, List<String>> place) {
        @Nullable String next =
                found.size() > limit
                        ? urls.selfWith(
                                context,
                                Paging.AFTER.name(),
                                new Cursor(List.copyOf(place.apply(found.get(limit - 1))))
                                        .encode(fingerprint))
                        : null;
        return new PageLinks(urls.self(context), next);
    }
}
