package org.minutebook.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Minutes of nobody, as long as wanted: numbered items with discussion, votes and actions. */
final class InventedMinutes {

    private static final String HEAD =
            """
            KELDERBY BOROUGH COUNCIL

            Minutes of the meeting of the Environment Committee held in the Town Hall, Kelderby on Thursday 9 May 2024 at 6.30 pm

            Present: Councillors A Haverstock (Chair), B Quayle, C Ormandy, D Lintott and E Bassey

            1. Apologies for absence

            Apologies were received from Councillor F Tolliver.

            2. Declarations of interest

            Councillor Lintott declared a personal interest in item 3 as a member of the harbour trust.
            """;

    private static final List<String> SUBJECTS =
            List.of(
                    "Harbour wall repairs",
                    "Tree planting programme",
                    "Recycling performance",
                    "Bathing water",
                    "Street lighting",
                    "Flood plan");

    private InventedMinutes() {}

    /** About so many characters. */
    static String text(int characters) {
        StringBuilder out = new StringBuilder(characters + 2_000).append(HEAD);
        for (int i = 3; out.length() < characters; i++) {
            out.append("\n\n").append(item(i));
        }
        return out.append("\n\nThe meeting closed at 8.15 pm.\n").toString();
    }

    private static String item(int number) {
        return """
        %d. %s

        The Committee considered report %d of the Head of Environment. The cost in the year had been £%d,400, which was less than in the year before.

        Councillor Quayle asked how many complaints there had been. The Head of Environment undertook to send the figures to Members by 30 June 2024.

        It was moved by Councillor Ormandy, seconded by Councillor Bassey and

        RESOLVED (by %d votes to 1) that:

        (a) the report be noted;

        (b) the Head of Environment be requested to report on progress to the Committee in November 2024; and

        (c) the programme for the coming year be approved.
        """
                .formatted(
                        number,
                        SUBJECTS.get(number % SUBJECTS.size()),
                        number * 7,
                        10 + number % 80,
                        2 + number % 3)
                .strip();
    }

    /** The same words as a page of committee software has them. */
    static String html(int characters) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html><html><body><div id=\"content\">");
        for (String line : text(characters).split("\n", -1)) {
            if (!line.isBlank()) {
                boolean heading = Character.isDigit(line.charAt(0));
                out.append(heading ? "<h3>" : "<p>")
                        .append(line.replace("&", "&amp;"))
                        .append(heading ? "</h3>\n" : "</p>\n");
            }
        }
        return out.append("</div></body></html>").toString();
    }

    /** The same words on A4 pages with a running foot. */
    static byte[] pdf(int characters) throws IOException {
        PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            List<String> lines = wrapped(text(characters));
            for (int from = 0; from < lines.size(); from += 46) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    int y = 770;
                    for (String line : lines.subList(from, Math.min(lines.size(), from + 46))) {
                        write(content, font, y, line);
                        y -= 15;
                    }
                    write(content, font, 40, "Page " + document.getNumberOfPages());
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void write(PDPageContentStream content, PDFont font, int y, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(60, y);
        content.showText(words);
        content.endText();
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                if (line.length() + word.length() > 95) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() > 0 ? " " : "").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
