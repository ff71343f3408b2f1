/**
 * Depends on: everything, as a browser sees it.
 *
 * <p>The officers' pages in a real browser: Debian's Chromium, driven by Playwright. Extend {@link
 * org.minutebook.browser.BrowserTest}. Where there is no Chromium these tests are passed over,
 * except in CI, where they fail.
 */
@NullMarked
package org.minutebook.browser;

import org.jspecify.annotations.NullMarked;
