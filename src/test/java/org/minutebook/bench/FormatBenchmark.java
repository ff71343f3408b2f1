package org.minutebook.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.minutebook.parser.ParsedMinutes;
import org.minutebook.parser.source.DocumentReaders;
import org.minutebook.parser.source.SourceDocument;
import org.minutebook.parser.source.UnreadableDocumentException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Minutes of four pages in each format; and what of the time for a PDF is PDFBox's own, to compare
 * with its stripper, which gives the words alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 3)
public class FormatBenchmark {

    private static final int FOUR_PAGES = 9_000;

    private byte[] text = {};
    private byte[] html = {};
    private byte[] pdf = {};

    @Setup
    public void write() throws IOException {
        text = InventedMinutes.text(FOUR_PAGES).getBytes(StandardCharsets.UTF_8);
        html = InventedMinutes.html(FOUR_PAGES).getBytes(StandardCharsets.UTF_8);
        pdf = InventedMinutes.pdf(FOUR_PAGES);
    }

    @Benchmark
    public ParsedMinutes text() {
        return Parsing.parse(text);
    }

    @Benchmark
    public ParsedMinutes html() {
        return Parsing.parse(html);
    }

    @Benchmark
    public ParsedMinutes pdf() {
        return Parsing.parse(pdf);
    }

    /** Our reader alone: words, places, paragraphs, furniture. */
    @Benchmark
    public SourceDocument pdfBlocks() throws UnreadableDocumentException {
        return new DocumentReaders().read(pdf, Parsing.WIDE);
    }

    /** PDFBox's own stripper: the words. */
    @Benchmark
    public String pdfStripper() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
