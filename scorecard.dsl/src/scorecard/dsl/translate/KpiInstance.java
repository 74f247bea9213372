package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Parameter;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.type.ValueType;

/**
 * A KPI with values for its parameters, which is one KPI of the plan.
 *
 * @param arguments one for each parameter, of its type
 */
record KpiInstance(Kpi kpi, List<RowExpression.Literal> arguments) {

    KpiInstance {
        arguments = List.copyOf(arguments);
    }

    /** The KPI that a goal names. */
    static KpiInstance of(Measure measure) {
        return of(measure.getKpi(), measure.getArguments(), Bindings.none());
    }

    /**
     * The KPI that a formula names.
     *
     * @param bindings of the KPI the formula belongs to
     */
    static KpiInstance of(Reference reference, Bindings bindings) {
        return of((Kpi) reference.getTarget(), reference.getArguments(), bindings);
    }

    /** The KPI that a test expects something of. */
    static KpiInstance of(Kpi kpi, List<Expression> arguments) {
        return of(kpi, arguments, Bindings.none());
    }

    private static KpiInstance of(Kpi kpi, List<Expression> arguments, Bindings bindings) {
        return new KpiInstance(kpi, values(kpi, arguments, bindings));
    }

    /** What the parameters of the KPI and of those it is like stand for. */
    Bindings bindings() {
        Map<Parameter, RowExpression.Literal> values = new HashMap<>();
        bind(kpi, arguments, values);
        Kpi inner = kpi;
        for (Kpi template : KpiClauses.withTemplates(kpi)) {
            if (template != kpi) {
                bind(template, values(template, inner.getTemplate().getArguments(), new Bindings(values)), values);
                inner = template;
            }
        }
        return new Bindings(values);
    }

    /** The name in plans and results: {@code acme.SlaAttainment(1)}. */
    String name(Names names) {
        return names.qualified(kpi) + inParentheses();
    }

    /** The arguments in parentheses; empty without. */
    String inParentheses() {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(KpiInstance::text).collect(Collectors.joining(", ", "(", ")"));
    }

    private static void bind(
            Kpi kpi, List<RowExpression.Literal> arguments, Map<Parameter, RowExpression.Literal> into) {
        for (int index = 0; index < arguments.size(); index++) {
            into.put(kpi.getParameters().get(index), arguments.get(index));
        }
    }

    private static List<RowExpression.Literal> values(Kpi kpi, List<Expression> arguments, Bindings bindings) {
        RowTranslator rows = new RowTranslator(bindings);
        List<RowExpression.Literal> values = new ArrayList<>();
        for (int index = 0; index < arguments.size(); index++) {
            ValueType type = ColumnTypes.of(kpi.getParameters().get(index)).orElseThrow();
            values.add(rows.argument(arguments.get(index), type));
        }
        return values;
    }

    private static String text(RowExpression.Literal argument) {
        return switch (argument) {
            case RowExpression.TextLiteral text ->
                "\"" + text.value().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            case RowExpression.YesNoLiteral truth -> Boolean.toString(truth.value());
            case RowExpression.DateLiteral date -> date.value().toString();
            case RowExpression.TimestampLiteral moment ->
                moment.value().toString().replace('T', ' ');
            case RowExpression.NumberLiteral number -> number(number);
        };
    }

    private static String number(RowExpression.NumberLiteral number) {
        if (number.type() instanceof ValueType.Duration) {
            return plain(number.value().movePointLeft(3)) + " seconds";
        }
        return number.type() instanceof ValueType.Money money
                ? plain(number.value()) + " " + money.currency()
                : plain(number.value());
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
