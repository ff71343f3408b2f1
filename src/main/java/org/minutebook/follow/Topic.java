package org.minutebook.follow;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What words are about: those that could not stand in any minutes, cut to their beginnings. */
final class Topic {

    private static final int SHORTEST = 4;
    private static final int BEGINNING = 6;
    private static final int MOST = 60;

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,40}+");

    private static final Set<String> COMMON =
            Set.of(
                    ("that this with from have been will would should shall could their they them"
                                    + " there these those which what when where into upon about further next"
                                    + " meeting meetings members member committee council board panel cabinet"
                                    + " councillor councillors officer officers director head clerk chair"
                                    + " chairman report reports update updates briefing paper information"
                                    + " details response provide provided bring brought present presented"
                                    + " prepare prepared submit submitted send sent write written circulate"
                                    + " circulated request requested asked agreed undertook undertake action"
                                    + " actions complete completed future date time including regarding"
                                    + " progress back also make made give given produce produced noted"
                                    + " consider considered receive received inform arrange ensure service"
                                    + " services county borough town district parish january february march"
                                    + " april june july august september october november december month year"
                                    + " annual local each other more than such within")
                            .split(" "));

    private Topic() {}

    static Set<String> of(String words) {
        Set<String> topic = new HashSet<>();
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (word.find() && topic.size() < MOST) {
            String next = word.group();
            if (next.length() >= SHORTEST && !COMMON.contains(next)) {
                topic.add(next.length() > BEGINNING ? next.substring(0, BEGINNING) : next);
            }
        }
        return topic;
    }

    /** How much of a topic is in another: 0 to 1. */
    static double share(Set<String> topic, Set<String> in) {
        if (topic.isEmpty()) {
            return 0;
        }
        return (double) topic.stream().filter(in::contains).count() / topic.size();
    }
}
