package org.minutebook.access;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation, or all of a resource, that needs a token of that scope. It is bound by name,
 * so it is asked only where path and method are known: an unknown path stays a 404, an unknown
 * method a 405. A resource has it of the class that it extends too.
 */
@NameBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {

    /** The least that the token allows. */
    Scope value() default Scope.IMPORT;
}
