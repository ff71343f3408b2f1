package org.minutebook.http;

/** Words in a table that somebody may open with a spreadsheet. */
public final class SpreadsheetText {

    // https://owasp.org/www-community/attacks/CSV_Injection; the wide forms count too.
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetText() {}

    /** The text; one that would be taken for a formula with an apostrophe in front. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
