package org.minutebook.parser.source;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.TextBlock;

/** Reads what a test made, and shows the blocks in forms that are easy to compare. */
final class Reading {

    private Reading() {}

    static SourceDocument of(String text) throws UnreadableDocumentException {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static SourceDocument of(byte[] bytes) throws UnreadableDocumentException {
        return new DocumentReaders().read(bytes, ReadingLimits.DEFAULT);
    }

    /** The blocks' words. */
    static List<String> lines(SourceDocument document) {
        return document.blocks().stream().map(TextBlock::string).toList();
    }

    /** The words of the blocks of one kind. */
    static List<String> lines(SourceDocument document, BlockKind kind) {
        return document.blocks().stream()
                .filter(b -> b.style().kind() == kind)
                .map(TextBlock::string)
                .toList();
    }

    /** The cells of each row. */
    static List<List<String>> rows(SourceDocument document) {
        List<List<String>> out = new ArrayList<>();
        for (TextBlock block : document.blocks()) {
            if (block.style().kind() == BlockKind.TABLE_ROW) {
                out.add(block.cells().stream().map(Object::toString).toList());
            }
        }
        return out;
    }

    /** The first block that begins with some words. */
    static TextBlock block(SourceDocument document, String start) {
        return document.blocks().stream()
                .filter(b -> b.string().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(start + " is not in " + lines(document)));
    }

    /** Why the bytes are refused. */
    static Reason refusal(byte[] bytes, ReadingLimits limits) {
        UnreadableDocumentException e =
                catchThrowableOfType(
                        UnreadableDocumentException.class,
                        () -> new DocumentReaders().read(bytes, limits));
        if (e == null) {
            throw new AssertionError("it was read");
        }
        return e.reason();
    }

    static Reason refusal(byte[] bytes) {
        return refusal(bytes, ReadingLimits.DEFAULT);
    }
}
