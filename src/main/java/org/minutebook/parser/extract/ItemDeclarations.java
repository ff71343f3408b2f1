package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.DeclarationOfInterest.Conduct;
import org.minutebook.record.ItemKind;

/** Reads the declarations of one item, sentence by sentence. */
final class ItemDeclarations {

    private static final Wording HEADING =
            Wording.compile(
                    "(?i)\\b(?:declar\\w+|disclosures?)\\b.{0,40}\\binterests?\\b|\\binterests?\\b.{0,20}\\bdeclar");
    private static final Wording OTHER_HEADING =
            Wording.compile("(?i)party whip|of office|expressions? of interest");

    /** law: a committee's own meeting, reported here, has minutes of its own. */
    private static final Wording REPORTED =
            Wording.compile(
                    "(?i)\\b(?:reports?|notes|minutes) (?:on|of|from) (?:the )?meetings? of (?:the )?[a-z &]{3,60}committee\\b");

    /** Words of declaring that name something, though no declarant could be read. */
    private static final Wording SPEAKS_OF_ONE =
            Wording.compile(
                    "(?i)\\bdeclared (?:an?|their|his|her) (?:[\\w-]+ ){0,4}interest\\b|\\bdeclarations? of (?:[\\w-]+ ){0,3}interests? (?:was|were|had been) (?:made|received|submitted) (?:by|from)\\b");

    private static final Wording THIS_ITEM = Wording.compile("(?i)\\bin this (?:agenda )?item\\b");

    /** "declared an interest in the same item": the one that the last declaration named. */
    private static final Wording SAME_ITEM =
            Wording.compile(
                    "(?i)\\b(?:in|on|to|regarding) (?:the same|that) (?:agenda )?(?:item|matter)\\b");

    /** "Agenda item 12." in front of the declarations that concern it. */
    private static final Wording ITEM_ALONE =
            Wording.compile(
                    "(?i)[•·*\\s–—-]{0,4}(?:agenda )?(?:item|minute)(?: no\\.?| number)? ?(?<number>[A-Z]{0,6}\\.?\\d[\\w/]{0,12}(?:\\.\\d{1,3})?(?:\\(\\w{1,3}\\))?)[ .,:;–—-]{0,4}");

    private static final double REPORTED_ELSEWHERE = 0.25;

    private final ItemSegment item;
    private final int index;
    private final ItemKind kind;
    private final boolean heading;
    private final boolean reported;
    private final DeclarationReader reader;
    private final DeclarationLists lists;
    private final List<DeclarationFinding> found = new ArrayList<>();
    private int lastFrom;
    private boolean nil;
    private @Nullable String itemInFront;

    ItemDeclarations(ItemSegment item, ItemKind kind, int index, Declarants declarants) {
        this.item = item;
        this.index = index;
        this.kind = kind;
        String title = item.title() == null ? "" : item.title().string();
        this.heading =
                kind == ItemKind.DECLARATIONS
                        || (kind != ItemKind.PARTY_WHIP
                                && HEADING.matcher(title).find()
                                && !OTHER_HEADING.matcher(title).find());
        this.reported = REPORTED.matcher(title).find();
        this.reader = new DeclarationReader(declarants);
        this.lists = new DeclarationLists(index, declarants);
        this.nil = heading && NilPhrases.isNil(title, false);
    }

    List<DeclarationFinding> found() {
        return List.copyOf(found);
    }

    /** Whether the item says that nobody declared. */
    boolean isNil() {
        return nil;
    }

    void read(Notices notices) {
        if (kind == ItemKind.MINUTES && !heading) {
            return;
        }
        for (Line line : item.lines()) {
            if (heading && line.cells().size() >= 2) {
                if (!DeclarationTable.isHeader(line)) {
                    lists.readRow(line, found);
                }
                continue;
            }
            for (Utterance u : Utterances.of(List.of(line))) {
                read(u, notices);
            }
        }
    }

    private void read(Utterance u, Notices notices) {
        String s = u.string();
        Matcher alone = ITEM_ALONE.matcher(s);
        if (heading && alone.matches()) {
            itemInFront = alone.group("number");
        }
        List<DeclarationFinding> excepted =
                heading ? reader.excepted(u, index) : List.<DeclarationFinding>of();
        if (!excepted.isEmpty()) {
            lastFrom = found.size();
            found.addAll(excepted);
            return;
        }
        if (NilPhrases.isNil(s, heading)) {
            nil |= heading || NilPhrases.namesDeclarations(s);
            return;
        }
        int before = found.size();
        for (DeclarationFinding f : reader.read(u, index, heading, last())) {
            found.add(weighed(f, s));
        }
        if (found.size() == before && !toldOfLast(s, u)) {
            if (heading && !DeclarationReader.declaresNothing(s)) {
                lists.read(u.passage(), found);
            }
            if (found.size() == before && SPEAKS_OF_ONE.matcher(s).find()) {
                notices.raise(new UnparsedDeclaration(u.passage()));
            }
            lastFrom = found.size() > before ? before : found.size();
        } else if (found.size() > before) {
            lastFrom = before;
        }
    }

    private List<DeclarationFinding> last() {
        return List.copyOf(found.subList(Math.min(lastFrom, found.size()), found.size()));
    }

    /** Whether the sentence tells what those of the sentence in front did: "She left the room." */
    private boolean toldOfLast(String s, Utterance u) {
        if (lastFrom >= found.size()) {
            return false;
        }
        Conduct conduct = ConductNotes.byPronoun(s);
        String interest = conduct == null ? InterestWords.ofSentence(s) : null;
        for (int i = lastFrom; i < found.size(); i++) {
            DeclarationFinding f = found.get(i);
            if (conduct != null && (f.conduct() == null || f.intended())) {
                found.set(i, f.conducted(conduct, u.passage()));
            } else if (interest != null && f.interest() == null) {
                found.set(i, f.explained(interest, u.passage()));
            }
        }
        return conduct != null || interest != null;
    }

    private DeclarationFinding weighed(DeclarationFinding f, String s) {
        String number = f.itemNumber();
        if (number == null && SAME_ITEM.matcher(s).find() && !found.isEmpty()) {
            number = found.get(found.size() - 1).itemNumber();
        } else if (number == null && heading) {
            number = itemInFront;
        } else if (number == null && THIS_ITEM.matcher(s).find()) {
            number = ownNumber();
        }
        DeclarationFinding numbered = f.numbered(number);
        return reported ? numbered.lowered(REPORTED_ELSEWHERE, "REPORTED_MEETING") : numbered;
    }

    private @Nullable String ownNumber() {
        return item.number() == null ? null : item.number().oneLine();
    }
}
