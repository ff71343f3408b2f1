package org.minutebook.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.parser.source.DocumentReaders;
import org.minutebook.parser.source.ReadingLimits;
import org.minutebook.parser.source.UnreadableDocumentException;

/**
 * Whatever is posted, all of the parser answers in good time: with a record or with a refusal,
 * never with another exception. Each mark that a rule looks for is repeated where minutes stand, so
 * that one that looks back at all the others shows. The time allowed is generous, since a pattern
 * that backtracks takes hours and not seconds.
 */
@Timeout(120)
class HostileInputTest {

    private static final int LONG = 20_000;

    private static final String HEAD =
            """
            Minutes of the meeting of the Council held in the Hall on Friday 3 May 2024 at 7.00 pm

            Present: Councillors A Alder (Chair), B Birch and C Cedar

            1. Apologies for absence

            There were none.

            2. Declarations of interest

            """;

    private static final String FOOT =
            """


            3. Minutes

            RESOLVED that the minutes be approved. Proposed by Councillor Alder, seconded by Councillor Birch.

            4. Date of next meeting

            Friday 7 June 2024 at 7.00 pm
            """;

    private static final MinutesParser PARSER =
            new MinutesParser(new DocumentReaders(), ReadingLimits.DEFAULT);

    static List<String> marks() {
        return List.of(
                "RESOLVED ",
                "RESOLVED that ",
                "It was agreed that ",
                "That ",
                " ",
                "\t",
                "\u00a0",
                "1.1.1.",
                "1. ",
                "(a)(a)",
                "(a) ",
                "i) ii) ",
                "(",
                "[",
                "\"",
                "\u201c",
                "Councillor ",
                "Councillors A, B and ",
                "Mr ",
                "A B, ",
                "Cllr A (AB) ",
                "declared an interest in item ",
                "as a member of ",
                "Proposed by Councillor ",
                "proposed, seconded, ",
                "seconded and ",
                "amendment ",
                "by 3 votes to 2 ",
                "For: 1 Against: ",
                "with 1 abstention ",
                "ACTION: ",
                "the Clerk to ",
                "undertook to provide ",
                "the Director would ",
                "in 6 months' time ",
                "by 1 January 2025 ",
                "10.30 am ",
                "Minutes: ",
                "Decision: ",
                "view the full minutes text for item 5. ",
                "apologies from ",
                "substitute for ",
                "pdf icon PDF 1 KB ",
                "12/00311/FUL ",
                "Page 1 of ",
                "and ",
                "; ",
                ", ",
                ". ",
                ": ",
                "- ",
                "\u2026",
                "\u00a31.00 ",
                "a",
                "A",
                "0");
    }

    /** A record's items, or the reason why there is none. */
    private static String outcome(byte[] bytes) {
        try {
            return "items: " + PARSER.parse(bytes, GivenFields.NONE).meeting().agendaItems().size();
        } catch (UnreadableDocumentException e) {
            return e.reason().name();
        }
    }

    private static String outcome(String text) {
        return outcome(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @MethodSource("marks")
    void aMarkRepeatedInOneEnormousLine(String mark) {
        assertThat(outcome(HEAD + mark.repeat(LONG / mark.length()) + FOOT)).startsWith("items:");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @MethodSource("marks")
    void aMarkAtTheBeginningOfManyLines(String mark) {
        assertThat(outcome(HEAD + (mark + "the report\n").repeat(600) + FOOT)).isNotEmpty();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @MethodSource("marks")
    void aMarkInManyNumberedParagraphs(String mark) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 3; i < 400; i++) {
            text.append("\n\n").append(i).append(". ").append(mark).append("the report");
        }
        assertThat(outcome(text + FOOT)).isNotEmpty();
    }

    @Test
    void manyNamesPresent() {
        String names = "Councillor A Alder, Mrs B Birch (Vice-Chair), ".repeat(2_000);
        assertThat(outcome(HEAD.replace("C Cedar", "C Cedar, " + names) + FOOT))
                .startsWith("items:");
    }

    @Test
    void manyHeadingsAlike() {
        assertThat(outcome(HEAD + "\n\nFINANCE\n\nThe report was noted.".repeat(3_000) + FOOT))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<table><tr><td>", "<ul><li>", "<b>", "<p>1. <i>"})
    void deepHtml(String opening) {
        assertThat(outcome("<html><body><p>" + HEAD + opening.repeat(20_000) + FOOT)).isNotEmpty();
    }

    @Test
    void aTableOfManyRows() {
        String rows = "<tr><td>5</td><td>Finance<p>Noted.</p></td><td>AB</td></tr>".repeat(3_000);
        assertThat(outcome("<html><body><p>" + HEAD + "<table>" + rows + "</table>" + FOOT))
                .isNotEmpty();
    }

    @Test
    void aZipBomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 210; i++) {
                zip.write(blanks);
            }
        }
        assertThat(outcome(out.toByteArray())).isEqualTo("TOO_LARGE");
    }

    @Test
    void noise() {
        Random random = new Random(11);
        for (int i = 0; i < 50; i++) {
            byte[] noise = new byte[4_000];
            random.nextBytes(noise);
            assertThat(outcome(noise)).isNotEmpty();
        }
    }

    @Test
    void minutesWithNoiseInThem() {
        Random random = new Random(12);
        byte[] sound = (HEAD + FOOT).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 100; i++) {
            byte[] broken = sound.clone();
            for (int k = 0; k < 20; k++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            assertThat(outcome(broken)).isNotEmpty();
        }
    }

    @Test
    void zeroBytesAndHalvesOfCharacters() {
        assertThat(outcome(HEAD + "\0".repeat(600) + FOOT)).isNotEmpty();
        // UTF-8 has no halves; these are the bytes that a careless program writes for one.
        byte[] half = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
        String bytes =
                new String(
                        (HEAD + "?".repeat(300) + FOOT).getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.ISO_8859_1);
        String halves = new String(half, StandardCharsets.ISO_8859_1).repeat(100);
        assertThat(
                        outcome(
                                bytes.replace("?".repeat(300), halves)
                                        .getBytes(StandardCharsets.ISO_8859_1)))
                .isNotEmpty();
        assertThat(outcome((HEAD + "\uD83D ".repeat(100) + FOOT).getBytes(StandardCharsets.UTF_16)))
                .isNotEmpty();
    }
}
