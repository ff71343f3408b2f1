package org.minutebook.desk.frame;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.minutebook.access.Caller;
import org.minutebook.access.DeskSession;
import org.minutebook.access.Scope;
import org.minutebook.access.SignIn;

/** Makes the frames and the answers of the desk's pages. */
@ApplicationScoped
public class Pages {

    static final String HTML = "text/html;charset=UTF-8";

    private static final int OK = 200;

    private final Caller caller;
    private final SignIn signIn;

    Pages(Caller caller, SignIn signIn) {
        this.caller = caller;
        this.signIn = signIn;
    }

    /** The frame of a page in that section; what was left to be said is said in it. */
    public DeskFrame frame(Section section) {
        Optional<DeskSession> session = caller.session();
        if (session.isEmpty()) {
            return DeskFrame.signedOut();
        }
        DeskSession mine = session.get();
        return new DeskFrame(
                mine.token().name(),
                menu(section),
                mine.csrf(),
                caller.may(Scope.PUBLISH),
                caller.may(Scope.ADMIN),
                signIn.takeNotice().orElse(null));
    }

    private List<DeskFrame.Entry> menu(Section here) {
        return Arrays.stream(Section.values())
                .filter(section -> section != Section.NONE && caller.may(section.scope()))
                .map(s -> new DeskFrame.Entry(s.label(), s.path(), s == here))
                .toList();
    }

    /** A page. */
    public Response show(TemplateInstance page) {
        return show(OK, page);
    }

    /** A page with another status: 422 with what is wrong in a form. */
    public Response show(int status, TemplateInstance page) {
        return Response.status(status).header("Content-Type", HTML).entity(page.render()).build();
    }

    /** Leads to a page of the desk, after a form was done. */
    public Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** The same; the page says the sentence, once. */
    public Response seeOther(String path, String notice) {
        signIn.leaveNotice(notice);
        return seeOther(path);
    }
}
