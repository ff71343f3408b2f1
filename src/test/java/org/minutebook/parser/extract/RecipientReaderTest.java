package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Clerk to write to the Ferry Trust.|the Ferry Trust",
                "Clerk to write to the County Council.|the County Council",
                "Clerk to report this to the Lights Department.|the Lights Department",
                "Clerk to thank Mrs. Marr.|Mrs. Marr",
                "Clerk to send a copy to Mr and Mrs Toll.|Mr and Mrs Toll",
                "Clerk to ask the County Council's road safety officer to call.|the County Council's road safety officer",
                "Clerk to write to the owner of No 4 about the wall.|the owner of No 4"
            })
    void a_recipient_is_named_whole(String task, String who) {
        assertThat(RecipientReader.find(task, 0)).isEqualTo(who);
    }

    @Test
    void who_is_asked_to_write_is_not_who_is_written_to() {
        assertThat(
                        RecipientReader.find(
                                "ask the Clerk to contact the Ferry Trust.", 0, "the Clerk"))
                .isEqualTo("the Ferry Trust");
    }
}
