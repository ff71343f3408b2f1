package org.minutebook.parser.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.minutebook.parser.text.Wording;

/**
 * Finds the element of a page that holds the minutes, and takes what belongs to the site out of it.
 */
final class MainContent {

    private static final String NEVER =
            "script,style,noscript,nav,iframe,svg,template,object,button,select,textarea,dialog,"
                    + "[role=navigation],[role=banner],[role=contentinfo],[role=search],[role=dialog],"
                    + "[hidden],[aria-hidden=true]:not(:has(p)),input,link,meta";
    private static final Wording HIDDEN =
            Wording.compile(
                    "display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden|mso-hide\\s{0,3}:\\s{0,3}all");
    private static final Wording SITE =
            Wording.compile(
                    "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|side-bar|cookies?|share|sharing|"
                            + "sharedaddy|social|comments?|respond|reply|related|widget|search|footer|skip|skip-link|"
                            + "sr-only|visually-hidden|screen-reader-text|print-only|advert|banner|pagination|pager|tags?|"
                            + "post-navigation|site-header|site-footer|topnav|newsletter|jp-relatedposts)(?:$|[\\s_-])");
    private static final String CANDIDATES =
            "main,article,[role=main],#content,#main,#main-content,.entry-content,.post-content,.mgContent,"
                    + ".page-content,.content,#modgov,.field-item,.body";

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");
    private static final Wording YEAR = Wording.compile("\\b(?:19|20)\\d\\d\\b");
    private static final int MOST_AROUND = 600;

    private MainContent() {}

    static Element of(Document page) {
        page.select(NEVER).remove();
        int all = length(page.body());
        dropHidden(page);
        dropSite(page, all);
        int left = length(page.body());
        Element best = page.body();
        for (Element candidate : page.select(CANDIDATES)) {
            // practice: the innermost that still holds nearly everything, or an article that holds
            // most
            if (length(candidate) * 10L >= left * 6L && length(candidate) <= length(best)) {
                best = candidate;
            }
        }
        return withDatedHeading(best);
    }

    /**
     * practice: a committee system prints the body and the day in a heading above the frame that
     * holds the minutes. The frame around both is taken where it holds little else.
     */
    private static Element withDatedHeading(Element best) {
        Element around = best.parent();
        if (around == null || length(around) - length(best) > MOST_AROUND) {
            return best;
        }
        for (Element child : around.children()) {
            if (child.equals(best)) {
                return best;
            }
            if (HEADINGS.contains(child.normalName()) && YEAR.matcher(child.text()).find()) {
                return around;
            }
        }
        return best;
    }

    private static void dropHidden(Document page) {
        for (Element element : page.select("[style]")) {
            if (HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find()) {
                element.remove();
            }
        }
    }

    /**
     * Takes out elements that are named as a site's furniture, unless they hold much of the page.
     */
    private static void dropSite(Document page, int all) {
        Elements named = page.select("[class],[id],header,footer,aside");
        for (Element element : List.copyOf(named)) {
            if (element.parent() == null || element.equals(page.body())) {
                continue;
            }
            String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
            String tag = element.normalName();
            boolean furniture =
                    tag.equals("footer")
                            || tag.equals("aside")
                            || (tag.equals("header") && element.select("h1,h2").isEmpty())
                            || SITE.matcher(name).find();
            if (furniture && length(element) * 4L < all) {
                element.remove();
            }
        }
    }

    private static int length(Element element) {
        return element.wholeText().length();
    }
}
