package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.minutebook.parser.extract.Commitment.Form;
import org.minutebook.parser.text.Wording;

/**
 * Reads what minutes only mention as being the council's own to do, without word of who does it.
 */
final class ToldInPassing {

    /** "Enquiries should be made": what the body wants done, in its own voice. */
    private static final Wording SHOULD =
            Wording.compile(
                    "^(?:(?:It was (?:felt|suggested|thought) (?:that )?)?(?:[Ee]nquir(?:y|ies)|[Ff]urther (?:enquiries|quotes?|quotations?|advice)|[Aa] (?:letter|reminder|note|notice|request)|[Qq]uot(?:e|ation)s?|[Aa]dvice|[Cc]larification)) [^.;,]{0,60}?\\b(?:should|must|need to|needs to) (?:also |now )?be (?<verb>made|sent|obtained|sought|written|requested|put|placed)\\b");

    /** practice: "A new padlock will be fitted.": works of the council's own. */
    private static final Wording NEW_THING =
            Wording.compile(
                    "^(?:It was (?:agreed|decided) (?:that )?)?(?:[Aa]n?|[Tt]wo|[Tt]hree|[Ss]ome) (?:new|replacement|second|further|temporary|larger|suitable) (?:[a-z'’-]{1,20} ){1,4}$");

    private static final Wording FITTED =
            Wording.compile("fitted|installed|erected|purchased|bought|ordered|planted|put|placed");

    private ToldInPassing() {}

    static void read(String sentence, List<Commitment> found) {
        Matcher m = SHOULD.matcher(sentence);
        if (m.find()) {
            int verb = m.start("verb");
            found.add(new Commitment(Form.TO_BE_DONE, null, 0, verb, verb, 0.6));
        }
    }

    /** Whether something new is put where it is to be. */
    static boolean isNewThing(String subject, String participle) {
        return FITTED.matcher(participle).matches() && NEW_THING.matcher(subject).find();
    }
}
