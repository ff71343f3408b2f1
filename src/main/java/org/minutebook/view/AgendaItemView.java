package org.minutebook.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.ItemKind;
import org.minutebook.store.RecordHead;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Stored;
import org.minutebook.store.StoredItem;

/** One minuted heading with what stands under it. */
@Schema(name = "AgendaItem", description = "One minuted heading, with what stands under it.")
public record AgendaItemView(
        @JsonUnwrapped @Nullable HeadView head,
        @Schema(
                        description = "Number as printed; text, never a number.",
                        examples = "47",
                        nullable = true,
                        required = true)
                @Nullable String number,
        @Schema(
                        description = "The heading; null where the source lost it.",
                        examples = "Flood defences at Mill Lane",
                        nullable = true,
                        required = true)
                @Nullable String title,
        @Schema(description = "What sort of item it is.", examples = "BUSINESS", required = true)
                ItemKind kind,
        @Schema(
                        description =
                                "The minuted text; null where only the agenda's summary stands.",
                        examples = "The Committee considered a report of the Director.",
                        nullable = true,
                        required = true)
                @Nullable String text,
        @Schema(
                        description =
                                "Whether the source cuts the text: its decisions are then unknown,"
                                        + " not absent.",
                        examples = "false",
                        required = true)
                boolean truncated,
        @Schema(
                        description = "Whether the public was excluded.",
                        examples = "false",
                        required = true)
                boolean exempt,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "What was decided; absent where it was not asked for.")
                @Nullable List<ResolutionView> resolutions,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "Interests declared under this heading; absent where they were not"
                                        + " asked for.")
                @Nullable List<DeclarationView> declarations,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "Follow-up actions; absent where they were not asked for.")
                @Nullable List<ActionView> actions,
        @Schema(description = "Where the words stand.", required = true) SourceView source,
        @Schema(description = "How sure the reader is, 0 to 1.", examples = "0.97", required = true)
                double confidence,
        @Schema(
                        description = "What lowered the confidence; empty where nothing did.",
                        examples = "[\"HEADING_LOST\"]",
                        required = true)
                List<String> loweredBy,
        @JsonUnwrapped @Nullable StateView state) {

    /** On its own, without what stands under it. */
    public static AgendaItemView from(Stored<AgendaItem> stored, Addresses addresses) {
        return from(
                new StoredItem(stored, List.of(), List.of(), List.of()),
                Inclusion.NONE,
                Nested.NONE,
                addresses);
    }

    /** On its own, with those lists under it, and that nested in it, that were asked for. */
    public static AgendaItemView from(
            StoredItem stored, Inclusion inclusion, Nested nested, Addresses addresses) {
        return of(
                HeadView.from(stored.item().head(), RecordKind.AGENDA_ITEM, nested, addresses),
                stored,
                inclusion,
                addresses);
    }

    /** Inside its meeting, with those lists under it that were asked for. */
    static AgendaItemView inside(StoredItem stored, Inclusion inclusion, Addresses addresses) {
        return of(
                HeadView.inside(stored.item().head(), RecordKind.AGENDA_ITEM, addresses),
                stored,
                inclusion,
                addresses);
    }

    private static AgendaItemView of(
            HeadView head, StoredItem stored, Inclusion inclusion, Addresses addresses) {
        RecordHead of = stored.item().head();
        return of(
                head,
                stored.item().record(),
                inclusion.resolutions()
                        ? stored.resolutions().stream()
                                .map(r -> ResolutionView.inside(r, addresses))
                                .toList()
                        : null,
                inclusion.declarations()
                        ? stored.declarations().stream()
                                .map(d -> DeclarationView.inside(d, addresses))
                                .toList()
                        : null,
                inclusion.actions()
                        ? stored.actions().stream()
                                .map(a -> ActionView.inside(a, addresses))
                                .toList()
                        : null,
                SourceView.from(stored.item().record().source(), of),
                StateView.from(of));
    }

    /** In a preview, with all that stands under it. */
    static AgendaItemView from(AgendaItem item, int textVersion) {
        return of(
                null,
                item,
                item.resolutions().stream().map(r -> ResolutionView.from(r, textVersion)).toList(),
                item.declarations().stream()
                        .map(d -> DeclarationView.from(d, textVersion))
                        .toList(),
                item.actions().stream().map(a -> ActionView.from(a, textVersion)).toList(),
                SourceView.from(item.source(), null, textVersion),
                null);
    }

    private static AgendaItemView of(
            @Nullable HeadView head,
            AgendaItem item,
            @Nullable List<ResolutionView> resolutions,
            @Nullable List<DeclarationView> declarations,
            @Nullable List<ActionView> actions,
            SourceView source,
            @Nullable StateView state) {
        return new AgendaItemView(
                head,
                item.number(),
                item.title(),
                item.kind(),
                item.text(),
                item.truncated(),
                item.exempt(),
                resolutions,
                declarations,
                actions,
                source,
                item.confidence().value(),
                item.confidence().loweredBy(),
                state);
    }
}
