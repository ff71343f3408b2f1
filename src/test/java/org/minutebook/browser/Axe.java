package org.minutebook.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds what keeps people from using a page. */
final class Axe {

    private static final String FILE = "axe.min.js";

    /** Evaluated in a world of its own, so the page's policy stands as it is. */
    private static final String RUN =
            """
            async () => (await axe.run()).violations.map(v =>
                v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html).slice(0, 3).join(' '))
            """;

    private static final String SCRIPT = script();

    private Axe() {}

    /** What axe finds wrong in the page that is shown; each a rule with the elements. */
    static List<?> violations(Page page) {
        page.evaluate(SCRIPT);
        return page.evaluate(RUN) instanceof List<?> found ? found : List.of("no answer");
    }

    private static String script() {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("not among the packages of the tests: " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
