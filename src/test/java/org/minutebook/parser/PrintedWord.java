package org.minutebook.parser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes a manuscript as a Word file, with Word's own numbering, tables, tabs and page heads. */
final class PrintedWord {

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger list;
    private final List<List<String>> rows = new ArrayList<>();

    private PrintedWord(int firstNumber) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ZERO);
        level(definition, 0, STNumberFormat.DECIMAL, "%1.")
                .addNewStart()
                .setVal(BigInteger.valueOf(firstNumber));
        level(definition, 1, STNumberFormat.LOWER_LETTER, "%2)")
                .addNewStart()
                .setVal(BigInteger.ONE);
        BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(definition));
        list = document.getNumbering().addNum(id);
    }

    private static CTLvl level(
            CTAbstractNum definition, int depth, STNumberFormat.Enum format, String text) {
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(360L * (depth + 1)));
        return level;
    }

    static byte[] write(Manuscript manuscript) throws IOException {
        String first = manuscript.first("from");
        PrintedWord word = new PrintedWord(first.isEmpty() ? 1 : Integer.parseInt(first));
        try (XWPFDocument document = word.document) {
            for (Manuscript.Line line : manuscript.lines()) {
                word.write(line);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private void write(Manuscript.Line line) {
        String words = line.words();
        switch (line.mark()) {
            case "header" ->
                    document.createHeader(HeaderFooterType.DEFAULT)
                            .createParagraph()
                            .createRun()
                            .setText(words);
            case "footer" ->
                    document.createFooter(HeaderFooterType.DEFAULT)
                            .createParagraph()
                            .createRun()
                            .setText(words);
            case "title" -> {
                XWPFParagraph title = document.createParagraph();
                title.setAlignment(ParagraphAlignment.CENTER);
                run(title, words).setBold(true);
            }
            case "bold" -> run(document.createParagraph(), words).setBold(true);
            case "right" -> {
                XWPFParagraph right = document.createParagraph();
                right.setAlignment(ParagraphAlignment.RIGHT);
                run(right, words).setBold(true);
            }
            case "item" -> run(numbered(0), words).setBold(true);
            case "part" -> run(numbered(1), words);
            case "columns" -> columns(line.cells());
            case "row" -> rows.add(line.cells());
            case "end" -> table();
            case "page" -> document.createParagraph().createRun().addBreak(BreakType.PAGE);
            case "" -> run(document.createParagraph(), words);
            default -> {}
        }
    }

    private XWPFParagraph numbered(int depth) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        return run;
    }

    private void columns(List<String> cells) {
        XWPFParagraph paragraph = document.createParagraph();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                paragraph.createRun().addTab();
            }
            run(paragraph, cells.get(i));
        }
    }

    private void table() {
        XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            for (int k = 0; k < rows.get(i).size(); k++) {
                XWPFTableCell cell = row.getCell(k);
                String[] parts = rows.get(i).get(k).split(" // ");
                for (int p = 0; p < parts.length; p++) {
                    run(p == 0 ? cell.getParagraphs().get(0) : cell.addParagraph(), parts[p]);
                }
            }
        }
        rows.clear();
    }
}
