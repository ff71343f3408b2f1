package org.minutebook.boot;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The entry point. */
@QuarkusMain
public final class Minutebook {

    Minutebook() {}

    public static void main(String... arguments) {
        Quarkus.run(arguments);
    }
}
