package org.minutebook.correct;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.WebAddress;
import org.minutebook.store.Authorities.CouncilFacts;
import org.minutebook.store.Council;

/** What a council is to be; what is left out stays. */
@Schema(name = "CouncilFacts", description = "What a council is to be; what is left out stays.")
public record CouncilOrder(
        @Schema(description = "Full name.", examples = "Ashcombe Borough Council")
                @Nullable String name,
        @Schema(
                        description = "Address of the licence that its records are under.",
                        examples =
                                "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")
                @Nullable String licence,
        @Schema(
                        description = "Its own web site; an empty text takes it away.",
                        examples = "https://www.ashcombe.example")
                @Nullable String homepage,
        @Schema(
                        description =
                                "Its code at the Office for National Statistics; an empty text"
                                        + " takes it away.",
                        examples = "E07999999")
                @Nullable String gss,
        @Schema(
                        description = "Whether the files as posted may be read by anyone.",
                        examples = "false")
                @Nullable Boolean originalsPublic,
        @Schema(
                        description = "Other names that it answers to, besides those it has.",
                        examples = "[\"Ashcombe District Council\"]")
                @Nullable List<@Nullable String> aliases,
        @Schema(
                        description = "Of a new name: the last day of the old one.",
                        examples = "2025-03-31")
                @Nullable LocalDate renamedOn,
        @Schema(
                        description =
                                "Another council that this one is a spelling of, by id: all that is"
                                        + " held of it becomes that one's.",
                        examples = "5b1d7a52-61d8-8e0f-a0f4-2f3a1b9c8d7e")
                @Nullable UUID mergedInto) {

    private static final int LONGEST_NAME = 300;
    private static final Pattern GSS = Pattern.compile("[EKNSW][0-9]{8}");

    /** The facts, over those that stand. */
    CouncilFacts over(Council council) {
        return new CouncilFacts(
                name == null ? council.name() : name("name", name),
                licence == null ? council.licence() : url("licence", licence),
                homepage == null
                        ? council.homepage()
                        : homepage.isBlank() ? null : url("homepage", homepage),
                gss == null ? council.gss() : gss.isBlank() ? null : gss(gss.strip()),
                Objects.requireNonNullElse(originalsPublic, council.originalsPublic()));
    }

    /** Names of one line. */
    static List<String> aliases(@Nullable List<@Nullable String> given) {
        return given == null
                ? List.of()
                : given.stream().map(alias -> name("aliases", alias)).toList();
    }

    static String name(String field, @Nullable String given) {
        String name = given == null ? "" : given.strip();
        boolean printable = name.chars().noneMatch(Character::isISOControl);
        if (name.isEmpty() || name.length() > LONGEST_NAME || !printable) {
            throw Patch.invalid(
                    field,
                    "'%s' has 1 to %d characters on one line.".formatted(field, LONGEST_NAME));
        }
        return name;
    }

    private static String gss(String given) {
        if (!GSS.matcher(given).matches()) {
            throw Patch.invalid("gss", "'gss' is a letter of E, K, N, S, W and eight digits.");
        }
        return given;
    }

    private static String url(String field, String given) {
        return WebAddress.parse(given.strip())
                .map(URI::toString)
                .orElseThrow(
                        () ->
                                Patch.invalid(
                                        field,
                                        "'%s' is an http or https address.".formatted(field)));
    }
}
