package org.minutebook.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.Resolution;
import org.minutebook.record.Source;
import org.minutebook.record.Vote;
import org.minutebook.store.Stored;
import org.minutebook.store.StoredAction;

/**
 * A record under an item, beside the words that it comes from.
 *
 * @param kind "Decision", "Declaration of interest" or "Action"
 * @param mark what was done, or the nature of the interest
 * @param text what it says
 * @param facts who, by when, with which votes; each a short sentence
 * @param quotes the words of the source
 * @param start first code point of the quotation
 * @param end code point after the last
 */
record Entry(
        UUID id,
        String kind,
        String plural,
        String mark,
        String text,
        List<String> facts,
        List<String> quotes,
        int start,
        int end) {

    Entry {
        facts = List.copyOf(facts);
        quotes = List.copyOf(quotes);
    }

    static Entry from(Stored<Resolution> stored) {
        Resolution resolution = stored.record();
        List<String> facts = new ArrayList<>();
        if (!resolution.carried()) {
            facts.add("Not carried");
        }
        named(facts, "Moved by ", resolution.mover());
        named(facts, "Seconded by ", resolution.seconder());
        if (resolution.vote() != null) {
            facts.add(vote(resolution.vote()));
        }
        String label = resolution.label() == null ? "" : "(" + resolution.label() + ") ";
        String stem = resolution.stem() == null ? "" : resolution.stem() + " ";
        return of(
                stored.head().id(),
                "Decision",
                "resolutions",
                Spoken.words(resolution.decision()),
                label + stem + resolution.text(),
                facts,
                resolution.source());
    }

    static Entry declared(Stored<DeclarationOfInterest> stored) {
        DeclarationOfInterest declaration = stored.record();
        List<String> facts = new ArrayList<>();
        if (declaration.conduct() != null) {
            facts.add(Spoken.words(declaration.conduct()));
        }
        named(facts, "Item ", declaration.itemNumber());
        return of(
                stored.head().id(),
                "Declaration of interest",
                "declarations",
                Spoken.words(declaration.nature()),
                declaration.interest() == null
                        ? declaration.declarant()
                        : declaration.declarant() + ": " + declaration.interest(),
                facts,
                declaration.source());
    }

    static Entry from(StoredAction stored) {
        FollowUpAction action = stored.record();
        List<String> facts = new ArrayList<>();
        named(facts, "For ", action.recipient());
        if (action.due() != null) {
            facts.add("Due " + action.due().text());
        }
        return of(
                stored.head().id(),
                "Action",
                "actions",
                Spoken.words(stored.tracking().status()),
                action.owner() == null ? action.task() : action.owner() + ": " + action.task(),
                facts,
                action.source());
    }

    private static Entry of(
            UUID id,
            String kind,
            String plural,
            String mark,
            String text,
            List<String> facts,
            Source source) {
        List<String> quotes = new ArrayList<>(List.of(source.quote()));
        source.also().forEach(place -> quotes.add(place.quote()));
        return new Entry(id, kind, plural, mark, text, facts, quotes, source.start(), source.end());
    }

    private static void named(List<String> facts, String before, @Nullable String name) {
        if (name != null) {
            facts.add(before + name);
        }
    }

    private static String vote(Vote vote) {
        StringJoiner words = new StringJoiner(", ");
        if (vote.unanimous()) {
            words.add("unanimous");
        }
        counted(words, vote.inFavour(), " for");
        counted(words, vote.against(), " against");
        counted(words, vote.abstentions(), " abstained");
        return "Vote: " + (words.length() == 0 ? "recorded by name" : words);
    }

    private static void counted(StringJoiner words, @Nullable Integer votes, String how) {
        if (votes != null) {
            words.add(votes + how);
        }
    }
}
