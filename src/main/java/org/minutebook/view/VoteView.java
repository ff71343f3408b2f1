package org.minutebook.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.Vote;

/** A recorded vote. */
@Schema(
        name = "Vote",
        description = "A recorded vote; a number that the minutes do not state is null.")
public record VoteView(
        @JsonProperty("for")
                @Schema(
                        name = "for",
                        description = "Votes for.",
                        examples = "7",
                        nullable = true,
                        required = true)
                @Nullable Integer inFavour,
        @Schema(description = "Votes against.", examples = "2", nullable = true, required = true)
                @Nullable Integer against,
        @Schema(description = "Abstentions.", examples = "1", nullable = true, required = true)
                @Nullable Integer abstentions,
        @Schema(
                        description = "Whether the minutes say that the vote was unanimous.",
                        examples = "false",
                        required = true)
                boolean unanimous,
        @Schema(description = "How each named member voted.", required = true)
                List<NamedVoteView> named) {

    /** How one member voted. */
    @Schema(name = "NamedVote", description = "How one named member voted.")
    public record NamedVoteView(
            @Schema(description = "Name as printed.", examples = "Marlow", required = true)
                    String name,
            @Schema(description = "The member's choice.", examples = "FOR", required = true)
                    Vote.Choice vote) {}

    static @Nullable VoteView from(@Nullable Vote vote) {
        return vote == null
                ? null
                : new VoteView(
                        vote.inFavour(),
                        vote.against(),
                        vote.abstentions(),
                        vote.unanimous(),
                        vote.named().stream()
                                .map(named -> new NamedVoteView(named.name(), named.vote()))
                                .toList());
    }
}
