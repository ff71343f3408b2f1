package org.minutebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;

/**
 * A browser at the officers' desk. {@link #look} checks the page that is shown with axe at two
 * widths, and takes its picture.
 */
abstract class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int DESKTOP = 1_200;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    /** One for all tests of this JVM: it takes seconds to start. */
    private static final AtomicReference<@Nullable Browser> SHARED = new AtomicReference<>();

    private final List<String> complaints = new ArrayList<>();
    private @Nullable BrowserContext context;

    @TestHTTPResource @Nullable URI address;

    /** What the test looks at. */
    @Nullable Page shown;

    @BeforeEach
    void open() {
        if (!Files.isExecutable(CHROMIUM)) {
            String missing = "Browser tests need Chromium at " + CHROMIUM;
            assertThat(System.getenv("CI")).as(missing).isNull();
            System.out.println(missing + "; passed over.");
            Assumptions.abort(missing);
        }
        BrowserContext fresh =
                browser()
                        .newContext(
                                new Browser.NewContextOptions().setViewportSize(DESKTOP, HEIGHT));
        context = fresh;
        Page page = fresh.newPage();
        // What the policy of a page forbids, and what fails in a script, is said there.
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")
                            && !message.text().startsWith("Failed to load resource")) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
        shown = page;
    }

    @AfterEach
    void close() {
        if (context != null) {
            context.close();
        }
        assertThat(complaints).isEmpty();
    }

    private static synchronized Browser browser() {
        Browser running = SHARED.get();
        if (running != null && running.isConnected()) {
            return running;
        }
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser started =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(CHROMIUM)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
        SHARED.set(started);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return started;
    }

    /** The page. */
    final Page page() {
        Page page = shown;
        if (page == null) {
            throw new IllegalStateException("no page is open");
        }
        return page;
    }

    /** Opens an address of the service: "/desk/imports". */
    final void go(String path) {
        page().navigate(base() + path);
    }

    /** Address of the service, without a slash at the end. */
    final String base() {
        URI known = address;
        if (known == null) {
            throw new IllegalStateException("the service is not running");
        }
        return known.toString().replaceFirst("/$", "");
    }

    /** Signs in with a token and waits for the start page. */
    final void signIn(String token) {
        go("/desk/sign-in");
        page().getByLabel("Your token").fill(token);
        page().locator("main button").click();
        page().waitForURL(base() + "/desk");
    }

    /**
     * Looks at what is shown, at the width of a desk and of a phone: nothing that axe finds, no
     * page that is wider than the screen; and takes pictures.
     *
     * @param name of the pictures, {@code target/screenshots/NAME-desktop.png} and {@code -phone}
     */
    final void look(String name) {
        look(name + "-phone", PHONE);
        look(name + "-desktop", DESKTOP);
    }

    private void look(String name, int width) {
        page().setViewportSize(width, HEIGHT);
        assertThat(Axe.violations(page())).as(name).isEmpty();
        assertThat(page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + ": fits the screen")
                .isEqualTo(true);
        picture(name);
    }

    /** Takes a picture of what is shown, from its top. */
    final void picture(String name) {
        page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
