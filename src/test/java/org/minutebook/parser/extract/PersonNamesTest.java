package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.parser.text.Passage;

@Timeout(120)
class PersonNamesTest {
    private static Passage text(String words) {
        return new NormalisedText(words).whole();
    }

    private static String shown(PersonMention m) {
        return m.name() + (m.honorific() == null ? "" : " <" + m.honorific() + ">");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Councillor Brindley | Brindley <Councillor>",
                "County Councillor Mrs P Arkwell CC | P Arkwell <County Councillor, Mrs, CC>",
                "Cllr J O'Neill-Byrne MBE (Chairman) | J O'Neill-Byrne <Cllr, MBE>",
                "Cllr. Mrs. Winifred Oakes (Chair) | Winifred Oakes <Cllr., Mrs.>",
                "Mrs. Q. J. Tolland CC | Q. J. Tolland <Mrs., CC>",
                "Mr. A. Pennock, OBE, JP, CC | A. Pennock <Mr., OBE, JP, CC>",
                "COUNCILLOR R. MCBRIDE IN THE CHAIR | R. McBride <COUNCILLOR>",
                "Councillor D Mac Giolla Bhán | D Mac Giolla Bhán <Councillor>",
                "Councillor M. ap Rhydian | M. ap Rhydian <Councillor>",
                "Ms Ingrid van der Holt | Ingrid van der Holt <Ms>",
                "Cllr (Mrs) Fenwick | Fenwick <Cllr, Mrs>",
                "Dr Edwin St John Colby | Edwin St John Colby <Dr>",
                "J.P. Wragby | J.P. Wragby",
                "Revd Canon Peter Askew | Peter Askew <Revd Canon>",
                "Chief Inspector Alan Mossop, area police | Alan Mossop <Chief Inspector>",
                "Councillor SMITHERS proposed that | Smithers <Councillor>",
                "Fiona ARDLEY (Head of Roads) | Fiona Ardley",
                "Cllr Hobbs’s report was noted | Hobbs <Cllr>",
                "Cllr Hobbs. The report was noted | Hobbs <Cllr>",
                "Chairman Cllr Mrs Dowley | Dowley <Cllr, Mrs>",
                "Councillor Hall | Hall <Councillor>",
            })
    void reads_one_name(String words, String expected) {
        assertThat(PersonNames.at(text(words)).map(PersonNamesTest::shown)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Village Hall",
                "Church Road",
                "The Clerk",
                "Members of the public",
                "Apologies for absence",
                "Parish Council",
                "Finance Report",
                "Councillors were asked",
                "Monday 3 May",
                "None",
                "the Committee",
                "RESOLVED that",
                "3 members of the public",
            })
    void other_capitalised_words_are_no_names(String words) {
        assertThat(PersonNames.at(text(words))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Councillors Ames, Birch and Cole. | Ames <Councillor>;Birch <Councillor>;Cole <Councillor>",
                "Cllrs Dunn, Eves & Mrs P Farr | Dunn <Cllr>;Eves <Cllr>;P Farr <Cllr, Mrs>",
                "Messrs. Gale, Hine and Mrs Ibbs | Gale <Mr>;Hine <Mr>;Ibbs <Mrs>",
                "Aldermen J Kerr and K Lowe, Councillors Moon and Nash | J Kerr <Alderman>;K Lowe <Alderman>;"
                        + "Moon <Councillor>;Nash <Councillor>",
                "Cllrs Orme, Pym, County Cllr Quill & the Clerk | Orme <Cllr>;Pym <Cllr>;Quill <County Cllr>",
                "Mr R Sale (RS), Mrs T Uff (TU) | R Sale <Mr>;T Uff <Mrs>",
            })
    void reads_lists(String words, String expected) {
        assertThat(
                        String.join(
                                ";",
                                PersonNames.list(text(words)).stream()
                                        .map(PersonNamesTest::shown)
                                        .toList()))
                .isEqualTo(expected);
    }

    @Test
    void a_list_ends_at_the_first_word_that_is_no_name() {
        assertThat(
                        PersonNames.list(
                                text("Councillors Ames and Birch, Highways Manager, were thanked")))
                .hasSize(2);
    }

    @Test
    void brackets_tell_chair_initials_and_post_apart() {
        PersonMention m =
                PersonNames.list(text("Cllr A Vance (Vice-Chairman) (AV) (Ward of Upper Cray)"))
                        .get(0);
        assertThat(m.viceChair()).isTrue();
        assertThat(m.chair()).isFalse();
        assertThat(m.initials()).isEqualTo("AV");
        assertThat(m.position()).isEqualTo("Ward of Upper Cray");
        assertThat(m.passage().string())
                .isEqualTo("Cllr A Vance (Vice-Chairman) (AV) (Ward of Upper Cray)");
        assertThat(m.named().string()).isEqualTo("Cllr A Vance");
    }

    @Test
    void a_title_in_running_text_shows_a_person() {
        List<PersonMention> found =
                PersonNames.findTitled(
                        text("It was proposed by Cllr Wye, seconded by Mr. X. Yeo and carried."));
        assertThat(found).extracting(PersonMention::name).containsExactly("Wye", "X. Yeo");
        assertThat(found.get(0).passage().start()).isEqualTo(19);
    }

    @Test
    void names_are_one_persons_where_surname_agrees_and_nothing_contradicts() {
        assertThat(PersonNames.compatible("J. Smithers", "John Smithers")).isTrue();
        assertThat(PersonNames.compatible("Smithers", "John Smithers")).isTrue();
        assertThat(PersonNames.compatible("A Smithers", "John Smithers")).isFalse();
        assertThat(PersonNames.compatible("Jane Smithers", "John Smithers")).isFalse();
    }

    @Test
    void hostile_runs_of_capitals_and_titles_take_linear_time() {
        for (String piece :
                List.of(
                        "Mr ",
                        "(",
                        "A.",
                        "Cllr Mrs ",
                        "Councillors A, ",
                        "Xx-",
                        "(a)(a)",
                        "A ",
                        "'")) {
            Passage p = text(piece.repeat(40_000));
            assertThat(PersonNames.findTitled(p).size()).isLessThanOrEqualTo(400);
            assertThat(PersonNames.list(p).size()).isLessThanOrEqualTo(400);
        }
        assertThat(Duration.ofSeconds(1)).isPositive();
    }
}
