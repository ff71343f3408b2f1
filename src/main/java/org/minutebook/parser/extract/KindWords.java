package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.record.ItemKind;

/** The words by which headings name their kind, over the nations and tiers of councils. */
final class KindWords {

    /**
     * Words that name a kind.
     *
     * @param kind what they name
     * @param words in small letters, apostrophes straight
     */
    record Phrase(ItemKind kind, String words) {}

    private static final String TABLE =
            """
            APOLOGIES: apolog; those present; those attending; members present
            APOLOGIES: councillors present; present and apolog; absence; absent; substitut
            APOLOGIES: sederunt; roll call; record of attendance; record of members
            APOLOGIES: member attendance; members' attendance; ymddiheuriadau
            DECLARATIONS: declarations of interest; declaration of interest
            DECLARATIONS: declarations of disclosable; declarations of pecuniary
            DECLARATIONS: declarations of personal; declarations of member
            DECLARATIONS: declarations of councillor; declarations of any; declarations of the
            DECLARATIONS: declaration of disclosable; declaration of pecuniary
            DECLARATIONS: declaration of personal; declaration of member
            DECLARATIONS: declaration of councillor; declaration of any; declaration by member
            DECLARATIONS: declarations by; declarations from; declarations under
            DECLARATIONS: declarable interest; declare interest; declare an interest; declare their interest; declare any; disclosure
            DECLARATIONS: members' interests; member's interests; members interests
            DECLARATIONS: councillors' interests; pecuniary interest; conflicts of interest
            DECLARATIONS: conflict of interest; interests; dispensation; transparency statement
            DECLARATIONS: matters of interest on; matters of interest under; interests to declare; datgan
            MATTERS_ARISING: matters arising; matter arising; business arising; items arising
            MATTERS_ARISING: arising from the minutes; matters outstanding; materion yn codi
            ANNOUNCEMENTS: announcement; webcast; chair's business; chairman's business
            ANNOUNCEMENTS: chairperson's business; mayor's business; chairman's remarks
            ANNOUNCEMENTS: chair's remarks; opening remarks; communications from the
            ANNOUNCEMENTS: chair's communications; chairman's communications
            ANNOUNCEMENTS: mayor's communications; civic communications; fire evacuation
            ANNOUNCEMENTS: evacuation; housekeeping; notice of recording; recording of
            ANNOUNCEMENTS: audio recording; filming; prayer; bible reading
            ANNOUNCEMENTS: reading of scripture; commencement of; business of the right
            ANNOUNCEMENTS: business of the mayor; business of the lord; business of the chair
            ANNOUNCEMENTS: chair's introduction; chairman's introduction; mayor's introduction
            ANNOUNCEMENTS: introduction and welcome; welcome by the; chairman's notices; chair's notices; cyhoeddiadau
            PUBLIC_QUESTIONS: public question; question time; public participation
            PUBLIC_QUESTIONS: public session; public forum; public comment; public speaking
            PUBLIC_QUESTIONS: public speaker; public open; public time; public address
            PUBLIC_QUESTIONS: public adjournment; public representation; public statement
            PUBLIC_QUESTIONS: public deputation; public discussion; public other business
            PUBLIC_QUESTIONS: opportunity for speakers; public input; public matters
            PUBLIC_QUESTIONS: public debate; public issues; open forum; open session
            PUBLIC_QUESTIONS: open public; open meeting; from the public
            PUBLIC_QUESTIONS: from members of the public; by the public
            PUBLIC_QUESTIONS: by members of the public; members of the public; from the floor
            PUBLIC_QUESTIONS: from parishioners; parishioners' question; parishioners question
            PUBLIC_QUESTIONS: parishioners' time; residents' question; from residents; electors
            PUBLIC_QUESTIONS: public submission; submissions from the public; democratic fifteen; democratic 15; democratic period; questions, representations
            PUBLIC_QUESTIONS: cwestiynau gan y cyhoedd
            MEMBER_QUESTIONS: questions on matters; questions relating to the work
            MEMBER_QUESTIONS: questions asked; questions from members
            MEMBER_QUESTIONS: questions from councillors; questions by members; questions to
            MEMBER_QUESTIONS: questions under; questions on notice; questions of which
            MEMBER_QUESTIONS: questions for; written questions; oral questions
            MEMBER_QUESTIONS: members' questions; member questions; members questions
            MEMBER_QUESTIONS: councillors' questions; councillor questions; leader's question
            PETITIONS: petition; deiseb
            MOTION: notice of motion; notices of motion; motion; motions
            URGENT_BUSINESS: urgent; urgency; brys
            PARTY_WHIP: party whip; declarations of the party whip
            PARTY_WHIP: declaration of the party whip; declarations of party whip
            PARTY_WHIP: declaration of party whip; whipping
            ORDER_OF_BUSINESS: order of business; order of the business; order of the agenda
            ORDER_OF_BUSINESS: order of agenda; variation of agenda; variation of the agenda
            ORDER_OF_BUSINESS: change to the agenda
            CALL_IN: call-in; call in; called in; called-in; calling in; calling-in
            PLANNING_APPLICATION: planning application; planning matters; planning permission
            PLANNING_APPLICATION: planning decisions; planning consultations; planning consents
            PLANNING_APPLICATION: planning & licensing; planning items
            PLANNING_APPLICATION: applications for planning; applications for development
            PLANNING_APPLICATION: applications to be determined; applications for determination
            PLANNING_APPLICATION: development control; development applications
            PLANNING_APPLICATION: notice of review; planning review; schedule of applications; application no; app no
            LICENCE_APPLICATION: licence application; licensing application; licensing hearing
            LICENCE_APPLICATION: premises licence; premises license; entertainments licen
            LICENCE_APPLICATION: entertainment licen; club premises certificate
            LICENCE_APPLICATION: temporary event notice; street trading
            LICENCE_APPLICATION: hackney carriage driver; private hire driver; driver's licence
            LICENCE_APPLICATION: street trader; trader's licence; operator's licence
            LICENCE_APPLICATION: driver licence; application for a licence
            LICENCE_APPLICATION: applications for licence; sex establishment licence
            WORK_PROGRAMME: work programme; work program; work plan; workplan; forward plan
            WORK_PROGRAMME: forward work; forward agenda; programme of work; business planner
            WORK_PROGRAMME: rolling programme; tracking; tracker; action log; actions log
            WORK_PROGRAMME: action list; task list; action sheet; outstanding actions
            WORK_PROGRAMME: forthcoming items; blaenraglen
            EXCLUSION_OF_PUBLIC: exclusion of; exclude; excluding; press and public
            EXCLUSION_OF_PUBLIC: public and press; gwahardd
            NEXT_MEETING: next meeting; next parish council meeting; next council meeting
            NEXT_MEETING: date of next; date of the next; date and time of; date, time and
            NEXT_MEETING: dates of next; dates of the next; dates of future; dates of meetings
            NEXT_MEETING: date of meetings; date of future; dates for future; dates for next
            NEXT_MEETING: date for next; dates for 20; future meeting; meeting dates
            NEXT_MEETING: cyfarfod nesaf; donm; d.o.n.m
            ANY_OTHER_BUSINESS: any other business; any other matter; any other items
            ANY_OTHER_BUSINESS: any other relevant business; any other notified; such other business
            ANY_OTHER_BUSINESS: any other competent; any other parish; any further business
            ANY_OTHER_BUSINESS: any further reports; further business; other business
            ANY_OTHER_BUSINESS: other matters; a.o.b; a.o.c.b; aocb
            ANY_OTHER_BUSINESS: items for the next; items for next
            ANY_OTHER_BUSINESS: items for future; items for inclusion
            ANY_OTHER_BUSINESS: items to be considered for the next; suggested items
            ANY_OTHER_BUSINESS: items to be; items to go; items of concern
            ANY_OTHER_BUSINESS: items for discussion at; matters to be included
            ANY_OTHER_BUSINESS: matters for the next; matters for next; agenda items for
            ANY_OTHER_BUSINESS: next agenda; next meeting agenda; agenda for the next
            ANY_OTHER_BUSINESS: agenda for next; further information or suggested
            """;

    /** The phrase that stands first in a heading decides; of two at one place the longer. */
    static final List<Phrase> IN_TITLES = phrases();

    private KindWords() {}

    private static List<Phrase> phrases() {
        List<Phrase> out = new ArrayList<>();
        for (String line : TABLE.lines().toList()) {
            int colon = line.indexOf(':');
            ItemKind kind = ItemKind.valueOf(line.substring(0, colon));
            for (String words : line.substring(colon + 1).split(";", -1)) {
                out.add(new Phrase(kind, words.strip()));
            }
        }
        return List.copyOf(out);
    }
}
