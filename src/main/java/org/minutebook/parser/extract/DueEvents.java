package org.minutebook.parser.extract;

import java.util.List;

/** Due wordings that are tied to an event, a season or a habit and name no day. */
final class DueEvents {

    private DueEvents() {}

    /** In the order in which they are tried, after all that name a day. */
    static final List<DueForm> ALL =
            List.of(
                    DueForm.unresolvable(
                            "\\b(?:(?:to|at|in|for|on) )?(?:a |the |any )?(?<!that )(?:future|subsequent|later|forthcoming) (?:\\w+ ){0,2}(?:meetings?|reports?|agendas?|date)\\b"),
                    DueForm.unresolvable(
                            "\\b(?:in due course|as soon as (?:possible|practicable|practical)|asap\\b|at (?:his|her|their|your|the) earliest (?:convenience|opportunity)|nearer (?:to )?the time|(?:in|over|during) the (?:near future|coming (?:weeks?|months?|year))|for the coming (?:week|month|year)|later in the year|immediately\\b(?! (?:preceding|before|after|following|adjacent|behind|opposite|next|in front|outside|prior|above|below))|at a later date|in the meantime|as a matter of urgency|straight ?away\\b|without delay|forthwith\\b|(?<=[a-z] )shortly\\b(?! (?:after|before))|(?:with)?in (?:the next|a) few (?:days|weeks|months))"),
                    DueForm.unresolvable(
                            "\\b(?:in|by|before|during|over|until|after|for|at) (?:the )?(?:early |late |coming |next |new )?(?:spring|summer|autumn|winter|new year|easter|christmas|half[- ]term|(?:municipal|council|financial|school|academic) year)(?: (?:of )?(?:19|20)\\d\\d)?\\b(?! (?:fair|f[eê]te|lights?|trees?|newsletter|edition|party|event|bulbs?|bedding|holiday|planting|recess|bank|lunch|dinner|market|carols?|play|shelter|works?|maintenance|cutting|display))"),
                    DueForm.unresolvable(
                            "\\b(?:after|following|pending) (?:the |an? |his |her |their )(?:\\w+ ){0,2}(?:inspection|site visit|elections?|consultation|audit|recess|survey)\\b"),
                    DueForm.unresolvable(
                            "\\b(?:at|before|by|to|for) (?:the |their )?next [A-Z][A-Za-z ]{2,40}? (?:meeting|(?:committee|panel|board)(?: meeting)?)\\b"),
                    DueForm.unresolvable(
                            "\\b(?:before|prior to|until|at|to|for|by|in time for) (?:the )?(?:\\d{4} |next )?(?:Annual (?:Parish |General |Town )?Meeting|AGM|APM)\\b"),
                    DueForm.unresolvable(
                            "\\b(?:after|following) (?:this|the) meeting\\b|\\b(?:in|during|within) the (?:following|coming|next) (?:week|month|fortnight)\\b"),
                    DueForm.unresolvable("\\bonce [^.;,]{4,90}"),
                    DueForm.unresolvable(
                            "\\bwhen (?:it (?:is|was|has been)|complete(?:d)?\\b|available\\b|ready\\b|received\\b|possible\\b|[^.;,]{3,70}? (?:is|are|has been|have been|was|were) (?:received|available|complete[d]?|known|finished|published|confirmed|relaxed|lifted))[^.;,]{0,40}"),
                    DueForm.unresolvable(
                            "\\bwhen [A-Za-z ]{3,30} (?:rules|restrictions) [a-z]{3,12}"),
                    DueForm.unresolvable(
                            "(?:(?<!preferably )prior to|before|ahead of) (?:this\\b|(?!any |it |he |she |they )(?:the |a )?[A-Za-z][^.;,]{4,70})"));
}
