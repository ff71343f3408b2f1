package org.minutebook.desk.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page.
 *
 * @param who name of the officer's token; {@code null} where nobody is signed in
 * @param menu the sections that the officer may enter
 * @param csrf what each form carries in its hidden field {@code csrf}
 * @param mayPublish whether the officer may publish
 * @param mayAdminister whether the officer is an administrator
 * @param notice what the officer has just done, said once
 */
public record DeskFrame(
        @Nullable String who,
        List<Entry> menu,
        String csrf,
        boolean mayPublish,
        boolean mayAdminister,
        @Nullable String notice) {

    public DeskFrame {
        menu = List.copyOf(menu);
    }

    /**
     * A line of the menu.
     *
     * @param here whether the page belongs to it
     */
    public record Entry(String label, String path, boolean here) {}

    static DeskFrame signedOut() {
        return new DeskFrame(null, List.of(), "", false, false, null);
    }
}
