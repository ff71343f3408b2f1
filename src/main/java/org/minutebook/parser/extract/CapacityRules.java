package org.minutebook.parser.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Capacity;

/** Tells in what capacity a person attended, from the list, the titles and the posts of all. */
final class CapacityRules {
    private static final Wording OTHER_COUNCIL =
            Wording.compile(
                    "[A-Z]{2,6}|.*\\b(?:county|district|borough|city|unitary|ward)\\b.*",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording TIER_POST =
            Wording.compile(
                    "\\b(?:county|district|borough|city|unitary|ward)\\b.{0,20}\\b(?:councillor|cllr|council|member)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What a list prints with a member of its own. */
    private static final Wording MEMBERS_POST =
            Wording.compile(
                    "\\b(?:ward|lead|portfolio|finance|planning|leader|committee|vice|chair\\w*|mayor|treasurer|north|south|east|west|independent|labour|conservative|green|liberal|elected|appointed)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording CO_OPTED =
            Wording.compile(
                    "^(?:(?:vice-)?chair,? )?(?:co-opted|independent (?:person|member)|parent"
                            + " governor|lay member|church representative|diocesan)",
                    Pattern.CASE_INSENSITIVE);

    private final boolean local;
    private final String council;
    private final boolean membersCarryTitle;
    private final boolean sitByPost;
    private final boolean membersCarryNone;
    private final int withoutPost;
    private final int withPost;

    private static final Wording JOINT = Wording.compile("\\bjoint\\b");
    private static final Wording LOCAL = Wording.compile("\\b(?:parish|town|community)\\b");

    /**
     * The rules for one meeting.
     *
     * @param council the council's name or {@code null}
     * @param people everybody on the roll
     */
    CapacityRules(@Nullable String council, @Nullable String body, List<Attending> people) {
        String both = (council == null ? "" : council) + " " + (body == null ? "" : body);
        this.council = both.toLowerCase(Locale.ROOT);
        // practice: members of a joint committee are sent by the councils printed with them
        this.local =
                !JOINT.matcher(this.council).find()
                        && (LOCAL.matcher(this.council).find()
                                || (council == null && looksLocal(people)));
        int titled = 0;
        int untitled = 0;
        int bare = 0;
        int posts = 0;
        for (Attending a : people) {
            if (a.present && a.group.kind() == Kind.PRESENT) {
                bare += a.position == null ? 1 : 0;
                posts += a.position == null ? 0 : 1;
            }
            if (a.present && a.group.kind() == Kind.PRESENT && a.person.tier() == null) {
                if (a.person.member()) {
                    titled++;
                } else if (a.position == null && !a.chair) {
                    untitled++;
                }
            }
        }
        this.membersCarryTitle = titled >= 2 && titled > untitled;
        // practice: boards whose members sit by their posts list those who attend apart
        this.sitByPost =
                posts > bare
                        && people.stream()
                                .anyMatch(
                                        a ->
                                                a.group.kind() == Kind.IN_ATTENDANCE
                                                        || a.group.kind() == Kind.OFFICERS);
        this.withoutPost = bare;
        this.withPost = posts;
        this.membersCarryNone = untitled >= 2 && titled == 0;
    }

    /** The one officer of a small council. */
    private static final Wording CLERK =
            Wording.compile(
                    "(?:the )?(?:parish |town |community )?clerk(?: to the (?:parish |town |community )?council)?",
                    Pattern.CASE_INSENSITIVE);

    /**
     * Where the council is not known: its clerk alone is named so, or a county's or district's
     * councillor among plain ones visits a local council.
     */
    private static boolean looksLocal(List<Attending> people) {
        int plain = 0;
        int tier = 0;
        boolean clerk = false;
        for (Attending a : people) {
            boolean member = a.present && a.person.member() && a.group.kind() != Kind.GUESTS;
            tier += member && a.person.tier() != null ? 1 : 0;
            plain += member && a.person.tier() == null ? 1 : 0;
            clerk |= a.position != null && CLERK.matcher(a.position).matches();
        }
        return clerk || (tier > 0 && plain > 2 * tier);
    }

    Capacity capacity(Attending a) {
        if (a.present && a.chair) {
            return Capacity.CHAIR;
        }
        if (a.present && a.viceChair) {
            return Capacity.VICE_CHAIR;
        }
        if (a.substitute && a.present) {
            return Capacity.SUBSTITUTE;
        }
        String post = a.position;
        if (a.coOpted || (post != null && !local && CO_OPTED.matcher(post).find())) {
            return Capacity.CO_OPTED;
        }
        if (a.person.tier() != null && !a.chair) {
            return tierMember(a);
        }
        if (PublicOffices.police(a) != null || (local && PublicOffices.parliament(a) != null)) {
            return Capacity.GUEST;
        }
        if (post != null && Posts.isCouncilOfficer(post) && !a.person.member()) {
            return Capacity.OFFICER;
        }
        return switch (a.group.kind()) {
            case OFFICERS -> a.person.member() ? Capacity.GUEST : Capacity.OFFICER;
            case GUESTS -> Capacity.GUEST;
            case IN_ATTENDANCE ->
                    a.inOnlyList && PublicOffices.police(a) == null
                            ? Capacity.MEMBER
                            : attending(a, post);
            default -> listed(a, post);
        };
    }

    private Capacity tierMember(Attending a) {
        String tier = a.person.tier();
        if (local || tier == null) {
            return Capacity.GUEST;
        }
        return switch (a.group.kind()) {
            case IN_ATTENDANCE, GUESTS, OFFICERS -> Capacity.GUEST;
            default -> Capacity.MEMBER;
        };
    }

    /** "External Auditor": nobody's officer here. */
    private static final Wording EXTERNAL =
            Wording.compile("\\b[Ee]xternal (?:[Aa]udit|[Aa]dvis|[Cc]onsult)");

    private Capacity attending(Attending a, @Nullable String post) {
        if (post == null
                || a.person.member()
                || !Posts.isOfficer(post)
                || EXTERNAL.matcher(post).find()) {
            return Capacity.GUEST;
        }
        return !local || isStaff(post) ? Capacity.OFFICER : Capacity.GUEST;
    }

    /**
     * practice: a town council has officers of its own beside the clerk ("Asset Manager"); an
     * organisation or letters in the post make a visitor of him.
     */
    private boolean isStaff(String post) {
        return council.contains("town council") && !ELSEWHERE.matcher(post).find();
    }

    private static final Wording ELSEWHERE =
            Wording.compile(
                    "\\b[A-Z]{2,}\\b|,|\\((?!Interim|Acting)|\\b(?:[Cc]ouncil|[Cc]ounty|[Dd]istrict|[Bb]orough|[Pp]olice|[Hh]ighways|[Ll]iaison|[Ll]ink)\\b");

    /** practice: a parish or town in wards prints each councillor's with the name. */
    private static final Wording WARD =
            Wording.compile("(?!.*\\b(?:Borough|City|County|District)\\b).{2,60}\\b[Ww]ards?");

    private Capacity listed(Attending a, @Nullable String post) {
        if (a.person.member() && post != null && WARD.matcher(post).matches()) {
            return Capacity.MEMBER;
        }
        if (local
                && post != null
                && (OTHER_COUNCIL.matcher(post).matches() || Posts.isOutsider(post))) {
            return Capacity.GUEST;
        }
        if (local && post != null && isOtherCouncil(post)) {
            return Capacity.GUEST;
        }
        if (local && post != null && isVisitor(a, post)) {
            return Capacity.GUEST;
        }
        if (local && membersCarryNone && a.person.member() && !isParishTitle(a)) {
            return Capacity.GUEST;
        }
        boolean plain = !a.person.member();
        if (plain && post != null && Posts.isOfficer(post) && isStaff(post)) {
            return Capacity.OFFICER;
        }
        if (plain && a.behindTheMembers && (local || membersCarryTitle)) {
            return Capacity.GUEST;
        }
        if (plain
                && post != null
                && Posts.isOfficer(post)
                && !local
                && membersCarryTitle
                && !sitByPost) {
            return Capacity.OFFICER;
        }
        boolean personal = a.person.honorific() != null;
        if (plain
                && local
                && membersCarryTitle
                && (personal || post != null)
                && a.group.kind() == Kind.PRESENT) {
            return Capacity.GUEST;
        }
        return Capacity.MEMBER;
    }

    /**
     * An organisation printed with one name at the end of a list of councillors without any: the
     * list's title does not count for it.
     */
    private boolean isVisitor(Attending a, String post) {
        Honorifics.Match own = Honorifics.at(a.person.passage().string(), 0);
        boolean carried = own == null || own.title().kind() == Honorifics.Kind.PERSONAL;
        return carried
                && withoutPost >= 4
                && withoutPost > 3 * withPost
                && !MEMBERS_POST.matcher(post).find();
    }

    /** "Cllr Ash, Highland Council": of another council than this. */
    private boolean isOtherCouncil(String post) {
        String named = post.toLowerCase(Locale.ROOT).replaceFirst("^(?:the )", "");
        return named.endsWith(" council") && !council.contains(named);
    }

    private static boolean isParishTitle(Attending a) {
        String honorific = String.valueOf(a.person.honorific()).toLowerCase(Locale.ROOT);
        return honorific.contains("parish")
                || honorific.contains("town")
                || honorific.contains("community");
    }

    /** The position as published: posts, and for guests the title of their own office. */
    @Nullable String position(Attending a, Capacity capacity) {
        String post = a.position;
        boolean elsewhere =
                capacity == Capacity.GUEST
                        && post != null
                        && Posts.isChairElsewhere(post.toLowerCase(Locale.ROOT));
        if (post != null && !elsewhere && Posts.isBareTitle(post)) {
            post = null;
        }
        if (capacity != Capacity.GUEST) {
            boolean ownTitle =
                    post != null
                            && TIER_POST.matcher(post).find()
                            && post.toLowerCase(Locale.ROOT).endsWith("councillor")
                            && !local;
            return ownTitle ? null : post;
        }
        String police = PublicOffices.police(a);
        if (police != null) {
            return post == null || post.equals(police) ? police : police + ", " + post;
        }
        String tier = a.person.tier();
        if (post == null && tier != null) {
            return tier;
        }
        return post == null ? PublicOffices.parliament(a) : post;
    }
}
