package org.minutebook.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes query parameters into the contract, from the very objects that read them. */
public final class ParameterContract {

    private ParameterContract() {}

    /** The parameter as the contract shows it: schema, example, default. */
    public static Parameter of(QueryParameter<?> known) {
        boolean several = known.shape() == QueryParameter.Shape.CHOICES;
        Parameter parameter =
                OASFactory.createParameter()
                        .name(known.name())
                        .in(Parameter.In.QUERY)
                        .description(known.description())
                        .required(false)
                        .schema(schema(known))
                        .example(example(known));
        return several ? parameter.style(Parameter.Style.FORM).explode(false) : parameter;
    }

    /** Adds what an operation reads of its query to what the contract knows of it. */
    public static void add(Operation operation, Parameters known) {
        List<Parameter> parameters =
                new ArrayList<>(
                        operation.getParameters() == null ? List.of() : operation.getParameters());
        known.all().forEach(parameter -> parameters.add(of(parameter)));
        operation.setParameters(parameters);
    }

    private static Object example(QueryParameter<?> known) {
        return switch (known.shape()) {
            case BOOLEAN -> Boolean.valueOf(known.example());
            case INTEGER -> Integer.valueOf(known.example());
            case CHOICES -> List.of(known.example().split(",", -1));
            default -> known.example();
        };
    }

    private static Schema schema(QueryParameter<?> known) {
        return switch (known.shape()) {
            case TEXT -> text().minLength(known.least()).maxLength(known.most());
            case DATE -> text().format("date");
            case INSTANT -> text().format("date-time");
            case BOOLEAN ->
                    standard(OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN), known);
            case INTEGER ->
                    standard(
                            OASFactory.createSchema()
                                    .addType(Schema.SchemaType.INTEGER)
                                    .minimum(BigDecimal.valueOf(known.least()))
                                    .maximum(BigDecimal.valueOf(known.most())),
                            known);
            case CHOICE -> standard(choice(known), known);
            case CHOICES ->
                    standard(
                            OASFactory.createSchema()
                                    .addType(Schema.SchemaType.ARRAY)
                                    .minItems(1)
                                    .items(choice(known)),
                            known);
        };
    }

    private static Schema standard(Schema schema, QueryParameter<?> known) {
        @Nullable String standard = known.standard();
        if (standard == null) {
            return schema;
        }
        return schema.defaultValue(
                switch (known.shape()) {
                    case BOOLEAN -> Boolean.valueOf(standard);
                    case INTEGER -> Integer.valueOf(standard);
                    case CHOICES -> List.of(standard.split(",", -1));
                    default -> standard;
                });
    }

    private static Schema choice(QueryParameter<?> known) {
        return text().enumeration(new ArrayList<>(known.allowed()));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
