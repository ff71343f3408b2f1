package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.DeclarationOfInterest.Conduct;
import org.minutebook.record.DeclarationOfInterest.Nature;

/**
 * A declaration as found, before the same one minuted elsewhere is joined to it.
 *
 * @param item index of the item that it stands in
 * @param name the declarant
 * @param intended whether the conduct is only announced
 * @param place the sentence that minutes it
 * @param also where else it is minuted
 */
record DeclarationFinding(
        int item,
        String name,
        Nature nature,
        @Nullable String interest,
        @Nullable String itemNumber,
        @Nullable Conduct conduct,
        boolean intended,
        Passage place,
        List<Passage> also,
        double sureness,
        List<String> doubts) {

    DeclarationFinding {
        also = List.copyOf(also);
        doubts = List.copyOf(doubts);
    }

    DeclarationFinding conducted(Conduct how, Passage where) {
        List<Passage> places = new ArrayList<>(also);
        if (where.start() >= place.end() || where.end() <= place.start()) {
            places.add(where);
        }
        return new DeclarationFinding(
                item,
                name,
                nature,
                interest,
                itemNumber,
                how,
                false,
                place,
                places,
                sureness,
                doubts);
    }

    DeclarationFinding explained(String what, Passage where) {
        List<Passage> places = new ArrayList<>(also);
        places.add(where);
        return new DeclarationFinding(
                item,
                name,
                nature,
                what,
                itemNumber,
                conduct,
                intended,
                place,
                places,
                sureness,
                doubts);
    }

    /** With what the line below says, where the line itself left it out. */
    DeclarationFinding completed(ListedInterest told) {
        return new DeclarationFinding(
                item,
                name,
                nature == Nature.UNSPECIFIED ? told.nature() : nature,
                interest != null ? interest : told.interest(),
                itemNumber != null ? itemNumber : told.itemNumber(),
                conduct,
                intended,
                place,
                also,
                sureness,
                doubts);
    }

    DeclarationFinding numbered(@Nullable String number) {
        return new DeclarationFinding(
                item, name, nature, interest, number, conduct, intended, place, also, sureness,
                doubts);
    }

    DeclarationFinding lowered(double by, String doubt) {
        List<String> all = new ArrayList<>(doubts);
        all.add(doubt);
        return new DeclarationFinding(
                item,
                name,
                nature,
                interest,
                itemNumber,
                conduct,
                intended,
                place,
                also,
                sureness - by,
                all);
    }

    /** What both places say, at the first. */
    DeclarationFinding joined(DeclarationFinding later) {
        List<Passage> places = new ArrayList<>(also);
        places.add(later.place);
        places.addAll(later.also);
        boolean told = later.conduct != null && (conduct == null || intended);
        return new DeclarationFinding(
                item,
                name.length() >= later.name.length() ? name : later.name,
                nature != Nature.UNSPECIFIED ? nature : later.nature,
                interest != null ? interest : later.interest,
                itemNumber != null ? itemNumber : later.itemNumber,
                told ? later.conduct : conduct,
                told ? later.intended : intended,
                place,
                places,
                Math.max(sureness, later.sureness),
                sureness >= later.sureness ? doubts : later.doubts);
    }

    DeclarationOfInterest record() {
        return new DeclarationOfInterest(
                name,
                nature,
                interest,
                itemNumber,
                conduct,
                Evidence.source(place, also),
                Evidence.confidence(sureness, doubts.toArray(String[]::new)));
    }
}
