package org.minutebook.http;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Function;

/** Chooses among forms of an answer what {@code Accept} wants most (RFC 9110, 12.5.1). */
public final class Preference {

    private Preference() {}

    /**
     * What is wanted most; of what is wanted alike, the first that is offered, since generated
     * clients ask for all that the contract names, in any order. The framework has answered 406
     * already where nothing fits.
     *
     * @param offered the usual first
     * @param mediaType of a form, without parameters
     */
    public static <T> T among(
            List<T> offered, Function<T, String> mediaType, RoutingContext context) {
        T best = offered.get(0);
        float most = weight(mediaType.apply(best), context);
        for (T form : offered) {
            float weight = weight(mediaType.apply(form), context);
            if (weight > most) {
                best = form;
                most = weight;
            }
        }
        return best;
    }

    /** How much it is wanted: by the entry that names it most closely, 0 where none does. */
    private static float weight(String type, RoutingContext context) {
        float weight = 0;
        int closest = -1;
        for (MIMEHeader accepted : context.parsedHeaders().accept()) {
            // The server reads an entry when its weight is asked for; before, it has no parts.
            float asked = accepted.weight();
            int closeness =
                    accepted.component().equals("*")
                            ? 0
                            : accepted.subComponent().equals("*") ? 1 : 2;
            if (fits(type, accepted) && closeness > closest) {
                closest = closeness;
                weight = asked;
            }
        }
        return weight;
    }

    private static boolean fits(String type, MIMEHeader accepted) {
        String main = type.substring(0, type.indexOf('/'));
        String sub = type.substring(type.indexOf('/') + 1);
        return (accepted.component().equals("*") || accepted.component().equalsIgnoreCase(main))
                && (accepted.subComponent().equals("*")
                        || accepted.subComponent().equalsIgnoreCase(sub));
    }
}
