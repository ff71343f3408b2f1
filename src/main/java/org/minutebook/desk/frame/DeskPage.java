package org.minutebook.desk.frame;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.minutebook.access.Scope;

/**
 * Marks a page of the officers' desk, or all of a resource. Who is not signed in is led to the
 * sign-in page; who may not is told so; a form without this session's {@code csrf} is refused
 * before the method runs; a problem that leaves the method becomes a page.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface DeskPage {

    /** The least that the officer's token allows. */
    Scope value() default Scope.IMPORT;

    /** Whether it is there for who is not signed in. */
    boolean open() default false;
}
