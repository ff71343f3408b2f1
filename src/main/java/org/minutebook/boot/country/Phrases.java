package org.minutebook.boot.country;

import java.util.List;
import java.util.Random;

/** Invented words of minutes. The same seed says the same. */
final class Phrases {

    private static final List<String> PLACES =
            List.of(
                    "Aldwick",
                    "Brackenfold",
                    "Calderby",
                    "Dunmere",
                    "Eastwater",
                    "Fallowdene",
                    "Garthorpe",
                    "Harrowmere",
                    "Inglestow",
                    "Kelderby",
                    "Larkhollow",
                    "Marlstone",
                    "Netherby",
                    "Oxcombe",
                    "Penhallow",
                    "Quenby",
                    "Ravensdale",
                    "Stanmarsh",
                    "Thornbeck",
                    "Upperton",
                    "Varley",
                    "Westering",
                    "Yarnfold",
                    "Zeal Abbey");
    private static final List<String> SORTS =
            List.of(
                    "Borough Council",
                    "District Council",
                    "County Council",
                    "City Council",
                    "Town Council",
                    "Parish Council");
    private static final List<String> BODIES =
            List.of(
                    "Cabinet",
                    "Planning Committee",
                    "Licensing Committee",
                    "Audit Committee",
                    "Overview and Scrutiny Committee",
                    "Full Council",
                    "Finance Panel",
                    "Environment and Transport Committee",
                    "Housing Board",
                    "Health Scrutiny Panel");
    private static final List<String> FIRST =
            List.of(
                    "A.", "B. J.", "Carol", "David", "E. M.", "Fatima", "G.", "Hannah", "Ian",
                    "J. P.", "Kwame", "L.", "Meera", "N. R.", "Owen", "P.", "Ruth", "S. T.");
    private static final List<String> LAST =
            List.of(
                    "Marlow", "Penhale", "Ashby", "Voss", "Oduya", "Linacre", "Garrow", "Thistle",
                    "Vashti", "Farrow", "Oxtoby", "Tuke", "Brand", "Crane", "Dale", "Ellery",
                    "Frost", "Greaves", "Hollis", "Ingram", "Jessop", "Khatun", "Lowe", "Mistry",
                    "Naylor", "Okafor", "Pell", "Quayle", "Rudd", "Sethi", "Tranter", "Usher");
    private static final List<String> THINGS =
            List.of(
                    "flood defences",
                    "winter service plan",
                    "household waste",
                    "adult social care",
                    "school places",
                    "housing allocations",
                    "parking charges",
                    "street lighting",
                    "library opening hours",
                    "leisure centres",
                    "the local plan",
                    "cycle lanes",
                    "market tolls",
                    "tree preservation",
                    "coastal erosion",
                    "council tax support",
                    "allotments",
                    "public conveniences",
                    "taxi licensing",
                    "air quality",
                    "the capital programme",
                    "treasury management",
                    "internal audit",
                    "the weir");
    private static final List<String> STREETS =
            List.of(
                    "Mill Lane",
                    "Church Road",
                    "Station Parade",
                    "High Street",
                    "Quay Hill",
                    "Foundry Row",
                    "Orchard Close",
                    "Bridge Street",
                    "The Green",
                    "Castle Walk");
    private static final List<String> OFFICERS =
            List.of(
                    "Director of Place",
                    "Head of Legal Services",
                    "Monitoring Officer",
                    "Clerk",
                    "Section 151 Officer",
                    "Head of Planning",
                    "Democratic Services Officer");
    private static final List<String> SENTENCES =
            List.of(
                    "The Committee considered a report of the %2$s on %1$s at %3$s.",
                    "Members asked how the cost of %1$s had been estimated and were told that the"
                            + " figures would be reviewed in the autumn.",
                    "The %2$s said that consultation on %1$s had drawn many answers from residents"
                            + " of %3$s.",
                    "It was noted that %1$s remained a risk in the register.",
                    "A member welcomed the progress made with %1$s since the last meeting.",
                    "In answer to a question the %2$s explained the timetable for %1$s.");

    private final Random random;

    Phrases(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    /** The name of the council of that number; no two are the same below 8,640. */
    static String council(int number) {
        int places = PLACES.size();
        String place = PLACES.get(number % places);
        int sort = number / places;
        String compass = sort / SORTS.size() == 0 ? "" : " " + roman(sort / SORTS.size() + 1);
        return place + compass + " " + SORTS.get(sort % SORTS.size());
    }

    static List<String> bodies() {
        return BODIES;
    }

    String person() {
        return any(FIRST) + " " + any(LAST);
    }

    String officer() {
        return any(OFFICERS);
    }

    String thing() {
        return any(THINGS);
    }

    String street() {
        return any(STREETS);
    }

    String sentence() {
        return any(SENTENCES).formatted(thing(), officer(), street());
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String roman(int number) {
        return "Part " + number;
    }
}
