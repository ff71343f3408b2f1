package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Decision;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;
import org.minutebook.record.Vote;

/** Reads what the body decided in one item. */
public final class ResolutionExtractor {

    private static final int MOST = 400;

    private static final Wording RATIFIED =
            Wording.compile(
                    "\\bratif(?:y|ies|ied)\\b.{0,40}\\bdecisions?\\b|\\baccepts? the (?:deliberations|decisions|recommendations) of the (?:planning )?committee");

    /** The item's decisions in order. */
    public List<Resolution> extract(ItemSegment item, ItemKind kind, ReadingContext context) {
        PlanningRole role = PlanningRole.of(context.facts());
        List<MinuteLine> lines = MinuteLine.of(item);
        List<ResolutionDraft> drafts =
                new ItemDecisions(lines, kind, role.mayAnswer(), context)
                        .under(role.mayAnswer() ? item.title() : null)
                        .read();
        if (drafts.isEmpty()) {
            drafts = BareDecisions.read(lines);
        }
        drafts = RepeatedDecisions.without(drafts);
        if (drafts.isEmpty() && item.title() != null) {
            titled(item.title(), kind, context).ifPresent(drafts::add);
        }
        if (kind == ItemKind.PLANNING_APPLICATION) {
            drafts = withoutRatified(drafts);
        }
        List<Resolution> out = new ArrayList<>();
        for (ResolutionDraft d : drafts) {
            if (out.size() < MOST && d.text().chars().anyMatch(Character::isLetter)) {
                out.add(resolution(d, item, kind, role, context));
            }
        }
        return List.copyOf(out);
    }

    /**
     * Where the heading is itself the minute: "The accounts were presented and accepted for
     * payment".
     */
    private static Optional<ResolutionDraft> titled(
            Passage title, ItemKind kind, ReadingContext context) {
        String body =
                context.facts().body() != null ? context.facts().body() : context.facts().council();
        Optional<ResolutionDraft> told = new NarrativeReader(kind, body).read(title.trimmed());
        told.ifPresent(d -> d.doubts.add("IN_HEADING"));
        return told;
    }

    /** A committee's answers that the council then ratifies are not decided twice. */
    private static List<ResolutionDraft> withoutRatified(List<ResolutionDraft> drafts) {
        boolean ratified =
                drafts.stream()
                        .anyMatch(d -> RATIFIED.matcher(d.text().toLowerCase(Locale.ROOT)).find());
        if (!ratified) {
            return drafts;
        }
        return new ArrayList<>(
                drafts.stream()
                        .filter(d -> d.evidence != ResolutionDraft.Evidence.ELLIPTIC)
                        .toList());
    }

    private static Resolution resolution(
            ResolutionDraft d,
            ItemSegment item,
            ItemKind kind,
            PlanningRole role,
            ReadingContext context) {
        String text = d.text();
        String stem = d.stemText();
        DecisionVerbs.Told told =
                DecisionVerbs.classify(text, stem, kind, role.mayAnswer(), d.recommends);
        Decision decision =
                d.lost ? Decision.REJECTED : role.settle(told.decision(), kind, text, stem);
        Vote vote = d.vote.vote();
        if (!told.sure() && !d.lost) {
            d.doubts.add("DECISION_UNCLEAR");
            context.notices().raise(new DecisionUnclear(d.place()));
        }
        if (d.vote.mismatch()) {
            d.doubts.add("VOTE_MISMATCH");
            context.notices().raise(new VoteMismatch(d.place()));
        }
        if (d.isMotion() && d.open) {
            d.doubts.add("OUTCOME_NOT_STATED");
            context.notices().raise(new OutcomeNotStated(d.place()));
        }
        if (item.truncated()) {
            d.doubts.add("ITEM_TRUNCATED");
        }
        List<Passage> also = new ArrayList<>();
        Passage place = d.place();
        if (d.stem != null && (d.stem.end() <= place.start() || d.stem.start() >= place.end())) {
            also.add(d.stem);
        }
        return new Resolution(
                d.label,
                text,
                stem == null || stem.isEmpty() ? null : stem,
                d.form,
                decision,
                known(d.mover),
                known(d.seconder),
                vote,
                !d.lost,
                Evidence.source(place, also),
                ResolutionConfidence.of(d, decision, kind));
    }

    private static @Nullable String known(@Nullable String name) {
        return name == null || name.isBlank() ? null : name.strip();
    }
}
