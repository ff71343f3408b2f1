package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.Set;

/** Capitalised words that are no names, and small words that belong inside one. */
final class NameWords {
    /** Words that never stand in a person's name, as minutes use them. */
    private static final Set<String> NEVER =
            words(
                    """
                    a an the and or of in on at to for from by with without was were is are be been has had
                    have who whom which that this these those it its he she they his her their as also not
                    no none nil all any each both other others some there then than but if so into out up
                    proposed seconded proposer seconder moved resolved agreed noted apologies apology absent
                    absence present presented attendance attending attended attendees received declared
                    declaration declarations minutes minute meeting meetings agenda item items report reports
                    reported council councils councillor councillors cllr cllrs committee committees panel
                    board commission forum cabinet executive member members membership
                    public press clerk officer officers chairman chair chairwoman chairperson vice-chairman
                    vice-chair convener mayor deputy assistant head director manager lead leader secretary
                    treasurer adviser advisor coordinator co-ordinator administrator team group
                    department directorate service services partnership association society club trust
                    parish county district borough town community city metropolitan unitary national regional
                    representative representatives representing substitute substituting substituted reserve
                    co-opted coopted independent governor governors headteacher principal
                    finance financial planning highways environment environmental housing legal democratic
                    governance education resources strategy strategic policy performance corporate
                    development regeneration licensing monitoring operations projects project
                    support communications business economic economy leisure culture
                    january february march april june july august september october november december
                    monday tuesday wednesday thursday friday saturday sunday date time venue place
                    page part section appendix motion amendment vote voted votes against abstained abstention
                    welcome welcomed introduction introductions closed opened commenced started ended finished
                    concluded arrived left via until guest guests visitors visitor residents resident
                    parishioner parishioners electors elector speaker speakers
                    action actions matters arising correspondence any annual ordinary extraordinary general
                    special full draft unconfirmed signed sign dated following having being due holiday
                    illness ill sick work working commitments unwell hospital annual next
                    responsible rfo pcso police constabulary neighbourhood
                    one two three four five six seven eight nine ten several
                    portfolio holder ward village hamlet
                    item's street-lighting website email telephone tel contact
                    labour conservative liberal democrat democrats
                    co llp auditor auditors observer observers applicant applicants
                    i we us our you your my me mine
                    trading standards health safety wellbeing care protection enforcement assets
                    property estates audit fraud revenues benefits inclusion learning skills transport
                    transportation waste recycling climate sustainability rights emergency
                    safeguarding commissioning procurement contracts digital technology ict hr
                    discussion discussions comments comment questions issues conclusion summary notes
                    outcome background youth vicar rector curate churchwarden warden
                    denotes indicates denoted
                    mr mrs ms miss messrs rev revd reverend personal prejudicial pecuniary disclosable registrable interest interests dpi
                    vacancy vacancies vacant vice crime commissioner commissioners signing acceptance nomination nominations
                    election appointment co-option
                    footpath footpaths tree flood speedwatch neighbourhood
                    directorate division branch unit standing joint
                    spokesperson spokesman spokeswoman opposition healthwatch
                    """);

    /**
     * Words that end the name of a place or thing: a name only where a title or initial says so.
     */
    private static final Set<String> PLACES =
            words(
                    """
                    hall road street lane close avenue drive way court house school church chapel park green
                    common field fields farm cottage wood woods hill bridge river station centre center room
                    rooms rooms inn hotel square market place gate gardens garden grove crescent terrace walk
                    row yard end corner cross north south east west upper lower great little
                    new old site pond path footpath library surgery pavilion playground cemetery allotments
                    allotment charity charities trustees building buildings offices office chamber suite
                    college academy university hospital agency authority union company ltd limited plc
                    bank fund account grant budget precept tax bill act plan plans scheme strategy order
                    group lottery post mail times gazette news
                    """);

    /** Words of minutes that are surnames too, behind a forename. */
    private static final Set<String> SURNAMES_TOO = words("page guest");

    /** And behind a title. */
    private static final Set<String> TITLED_SURNAMES =
            words("page guest ward head march holder sunday speaker reserve lead draft");

    private static final Set<String> PARTICLES =
            words(
                    "de da di du del della der den des dos das van von vander ten ter le la el al"
                            + " bin bint ibn ap ab ferch verch af y ó ní nic mac mc o st st. & ui uí"
                            + " zu");

    /** Words that make an organisation or place of the capitalised words before them. */
    private static final Set<String> THINGS =
            words(
                    """
                    trust association partnership society club forum council committee board group company
                    school church hall road street lane charity foundation academy college university
                    constabulary agency authority services ltd limited plc project centre union institute
                    orders regulations report minutes fund team
                    """);

    private NameWords() {}

    private static Set<String> words(String list) {
        return Set.of(
                java.util.Arrays.stream(list.strip().split("\\s+"))
                        .distinct()
                        .toArray(String[]::new));
    }

    static boolean isNever(String word) {
        return NEVER.contains(bare(word));
    }

    static boolean isSurnameToo(String word) {
        return SURNAMES_TOO.contains(bare(word));
    }

    static boolean isTitledSurname(String word) {
        return TITLED_SURNAMES.contains(bare(word));
    }

    static boolean isPlace(String word) {
        return PLACES.contains(bare(word));
    }

    /** A word that makes an organisation or place of the capitalised words before it. */
    static boolean isThing(String word) {
        return THINGS.contains(bare(word));
    }

    /** A small word inside a name: "van", "ap", "de la". */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        int end = lower.length();
        while (end > 0 && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
            end--;
        }
        if (end > 2 && lower.startsWith("'s", end - 2)) {
            end -= 2;
        }
        return lower.substring(0, end);
    }
}
