package org.minutebook.follow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes that call themselves a draft. */
class DraftWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DRAFT\nSallowby Parish Council",
                "Sallowby Parish Council\nDraft Minutes of the meeting held on 3 March 2024",
                "Minutes (draft)\nPresent: Cllr Desai",
                "These minutes are subject to approval at the next meeting.",
            })
    void are(String head) {
        assertThat(DraftWords.are(head)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sallowby Parish Council\nMinutes of the meeting held on 3 March 2024",
                "The draft minutes of 4 February 2024 were approved.",
                "The draft plan is at page 3.",
            })
    void areNot(String head) {
        assertThat(DraftWords.are(head)).isFalse();
    }
}
