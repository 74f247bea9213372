package scorecard.dsl.translate;

import java.util.Map;
import scorecard.dsl.scorecard.Parameter;
import scorecard.engine.plan.RowExpression;

/** What the parameters of KPIs stand for. */
record Bindings(Map<Parameter, RowExpression.Literal> values) {

    Bindings {
        values = Map.copyOf(values);
    }

    /** Where there are no parameters. */
    static Bindings none() {
        return new Bindings(Map.of());
    }

    /**
     * What a parameter stands for.
     *
     * @throws IllegalStateException where the parameter belongs to another KPI, which validation excludes
     */
    RowExpression.Literal of(Parameter parameter) {
        RowExpression.Literal value = values.get(parameter);
        if (value == null) {
            throw new IllegalStateException("not bound: " + parameter.getName());
        }
        return value;
    }
}
