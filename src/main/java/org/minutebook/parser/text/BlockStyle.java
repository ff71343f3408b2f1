package org.minutebook.parser.text;

/**
 * How a block looks in its source, as far as the format tells.
 *
 * @param kind what the markup says it is
 * @param level heading level 1 to 6, or list depth from 1; 0 where neither
 * @param boldUpTo how many UTF-16 units at the block's start are bold (or underlined, or a run of
 *     small headings); the block's whole length where all of it is. A number or label in front of
 *     bold words counts with them
 * @param indent left edge in characters (text, Markdown) or in units of half an em (PDF, DOCX), 0
 *     at the margin
 * @param centred whether it is centred
 * @param gapBefore whether a blank line or a wider gap stands before it
 * @param page page from 1, or 0 where the format has none
 */
public record BlockStyle(
        BlockKind kind,
        int level,
        int boldUpTo,
        int indent,
        boolean centred,
        boolean gapBefore,
        int page) {

    /** An ordinary paragraph. */
    public static final BlockStyle PLAIN =
            new BlockStyle(BlockKind.PARAGRAPH, 0, 0, 0, false, false, 0);

    /** The same look, of another kind. */
    public BlockStyle as(BlockKind other, int otherLevel) {
        return new BlockStyle(other, otherLevel, boldUpTo, indent, centred, gapBefore, page);
    }

    /** The same look, bold up to an index. */
    public BlockStyle bold(int upTo) {
        return new BlockStyle(kind, level, upTo, indent, centred, gapBefore, page);
    }

    /** The same look at another left edge. */
    public BlockStyle indented(int left) {
        return new BlockStyle(kind, level, boldUpTo, left, centred, gapBefore, page);
    }

    /** The same look, centred or not. */
    public BlockStyle centred(boolean is) {
        return new BlockStyle(kind, level, boldUpTo, indent, is, gapBefore, page);
    }

    /** The same look, with or without a gap before it. */
    public BlockStyle gap(boolean before) {
        return new BlockStyle(kind, level, boldUpTo, indent, centred, before, page);
    }

    /** The same look on a page. */
    public BlockStyle on(int number) {
        return new BlockStyle(kind, level, boldUpTo, indent, centred, gapBefore, number);
    }
}
