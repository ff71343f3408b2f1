package org.minutebook.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which methods an address answers to. RFC 9110 (15.5.6) wants them beside a 405, and the framework
 * does not tell.
 */
@ApplicationScoped
class AllowedMethods {

    private record Operation(Pattern path, String method) {}

    private final BeanManager beans;
    private volatile @Nullable List<Operation> known;

    AllowedMethods(BeanManager beans) {
        this.beans = beans;
    }

    /** The methods of the operations whose path fits, as the header {@code Allow} lists them. */
    String at(String path) {
        Set<String> methods = new TreeSet<>();
        methods.add("OPTIONS");
        for (Operation operation : operations()) {
            if (operation.path().matcher(path).matches()) {
                methods.add(operation.method());
                if (operation.method().equals("GET")) {
                    methods.add("HEAD");
                }
            }
        }
        return String.join(", ", methods);
    }

    /** Whether there is anything at an address. */
    boolean knows(String path) {
        return operations().stream()
                .anyMatch(operation -> operation.path().matcher(path).matches());
    }

    /** Whether an address is there, but does not answer to that method. */
    boolean lacks(String path, String method) {
        return knows(path) && !List.of(at(path).split(", ", -1)).contains(method);
    }

    private List<Operation> operations() {
        List<Operation> operations = known;
        if (operations == null) {
            operations = new ArrayList<>();
            for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
                addOf(bean.getBeanClass(), operations);
            }
            known = operations;
        }
        return operations;
    }

    private static void addOf(Class<?> resource, List<Operation> operations) {
        @Nullable Path base = resource.getAnnotation(Path.class);
        if (base == null) {
            return;
        }
        for (Method method : resource.getMethods()) {
            @Nullable Path more = method.getAnnotation(Path.class);
            for (Annotation annotation : method.getAnnotations()) {
                @Nullable HttpMethod verb =
                        annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    String template = base.value() + "/" + (more == null ? "" : more.value());
                    operations.add(new Operation(pattern(template), verb.value()));
                }
            }
        }
    }

    private static Pattern pattern(String template) {
        StringBuilder regex = new StringBuilder();
        for (String segment : template.split("/", -1)) {
            if (!segment.isEmpty()) {
                regex.append('/').append(segment.contains("{") ? "[^/]+" : Pattern.quote(segment));
            }
        }
        return Pattern.compile(regex + "/?");
    }
}
