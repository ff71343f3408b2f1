package org.minutebook.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Decision;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;

/** A planning authority's applications under one heading, each with its own title and decision. */
class ApplicationsAsItemsTest {

    private static final String PAGE =
            """
            <h1>Greatmoor District Council</h1>
            <p>Minutes of the Planning Committee held at the Guildhall on 3 June 2019</p>
            <p>Present: Councillors Orme, Pike and Quill</p>
            <p><b>P.1 Apologies</b></p><p>None.</p>
            <p><b>P.2 Minutes</b></p><p>The minutes were confirmed.</p>
            <p><b>P.3 Applications for planning permission</b></p><p>The report was considered.</p>
            <p><u>19/0112 – Six dwellings, Beck Lane</u></p>
            <p>Councillor Quill proposed refusal of the scheme but this was not seconded.</p>
            <p>It was moved by Councillor Orme, seconded by Councillor Pike and</p>
            <p>RESOLVED (2 for, 1 against) – That planning permission be granted.</p>
            <p><u>19/0150 – Dormer, 3 Fell View</u></p>
            <p>RESOLVED – That the application be refused.</p>
            <p><b>P.4 Urgent business</b></p><p>None.</p>
            """;

    private static List<AgendaItem> items() throws Exception {
        return new MinutesParser()
                .parse(PAGE.getBytes(StandardCharsets.UTF_8), GivenFields.NONE)
                .meeting()
                .agendaItems();
    }

    @Test
    void eachIsAnItemOfItsKindWithoutNumber() throws Exception {
        List<AgendaItem> items = items();
        assertThat(items)
                .extracting(AgendaItem::title)
                .contains("19/0112 – Six dwellings, Beck Lane", "19/0150 – Dormer, 3 Fell View");
        assertThat(items.subList(3, 5))
                .allMatch(i -> i.number() == null && i.kind() == ItemKind.PLANNING_APPLICATION);
    }

    @Test
    void eachHasItsDecisionWithItsOwnMovers() throws Exception {
        List<AgendaItem> items = items();
        assertThat(items.get(3).resolutions()).hasSize(1);
        Resolution granted = items.get(3).resolutions().get(0);
        assertThat(granted.decision()).isEqualTo(Decision.GRANTED);
        assertThat(granted.mover()).isEqualTo("Orme");
        assertThat(Objects.requireNonNull(granted.vote()).inFavour()).isEqualTo(2);
        assertThat(items.get(4).resolutions())
                .extracting(Resolution::decision)
                .containsExactly(Decision.REFUSED);
    }
}
