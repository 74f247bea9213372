package scorecard.dsl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Arguments;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Judged;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.KpiUse;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.MomentLiteral;
import scorecard.dsl.scorecard.NegativeLiteral;
import scorecard.dsl.scorecard.Opposite;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Parameter;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.TextLiteral;
import scorecard.dsl.scorecard.TruthLiteral;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.CommonType;
import scorecard.dsl.typing.RowTypes;
import scorecard.dsl.typing.StartOfDay;
import scorecard.dsl.typing.TypeNames;
import scorecard.engine.type.ValueType;

/** Parameters have names of their own and are used, and a KPI that has some is used with a value for each. */
final class ParameterValidator extends ConceptValidator {

    /** A parameter has a name that means nothing else, and is used. */
    @Check
    public void parameters(Kpi kpi) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : kpi.getParameters()) {
            if (parameter.getName() == null) {
                continue;
            }
            if (!names.add(parameter.getName())) {
                wrongName(
                        IssueCodes.DUPLICATE_NAME,
                        parameter,
                        "the parameter `" + parameter.getName() + "` is declared more than once; expected a name of its"
                                + " own");
            } else if (!isUnfinished(kpi)) {
                meansNothingElse(kpi, parameter);
                isUsed(kpi, parameter);
            }
        }
    }

    private void meansNothingElse(Kpi kpi, Parameter parameter) {
        KpiClauses.first(kpi, OverClause.class)
                .map(OverClause::getSource)
                .filter(source -> source.getColumns().stream()
                        .anyMatch(column -> parameter.getName().equals(column.getName())))
                .ifPresent(source -> wrongName(
                        IssueCodes.PARAMETER_HIDES_COLUMN,
                        parameter,
                        "`" + parameter.getName() + "` is a column of `" + source.getName()
                                + "` too, so nobody can tell which one is meant; expected another name, for example"
                                + " `wanted_" + parameter.getName() + "`"));
    }

    private void isUsed(Kpi kpi, Parameter parameter) {
        boolean used = EcoreUtil2.getAllContentsOfType(kpi, Reference.class).stream()
                .anyMatch(reference -> reference.getTarget() == parameter);
        if (!used) {
            doubtfulName(
                    IssueCodes.UNUSED_PARAMETER,
                    parameter,
                    "`" + kpi.getName() + "` does not use its parameter `" + parameter.getName()
                            + "`; expected it in a condition, for example `where … = " + parameter.getName() + "`");
        }
    }

    /** A KPI in an expression has its arguments. */
    @Check
    public void reference(Reference reference) {
        if (reference.getTarget() instanceof Kpi kpi) {
            check(reference, kpi, reference);
        } else if (!reference.getArguments().isEmpty()
                && reference.getTarget() != null
                && !reference.getTarget().eIsProxy()) {
            wrong(
                    IssueCodes.WRONG_ARGUMENTS,
                    reference,
                    "`" + reference.getTarget().getName() + "` is no KPI with parameters; expected it without"
                            + " parentheses");
        }
    }

    /** A KPI of a goal has its arguments. */
    @Check
    public void measure(Measure measure) {
        check(measure, measure.getKpi(), measure);
    }

    /** A KPI that another one is like has its arguments. */
    @Check
    public void use(KpiUse use) {
        check(use, use.getKpi(), use);
    }

    /** A KPI that a test expects something of has its arguments. */
    @Check
    public void judged(Judged judged) {
        if (judged.getTarget() instanceof Kpi kpi) {
            check(judged, kpi, judged);
        } else if (!judged.getArguments().isEmpty()
                && judged.getTarget() != null
                && !judged.getTarget().eIsProxy()) {
            wrong(
                    IssueCodes.WRONG_ARGUMENTS,
                    judged,
                    "`" + judged.getTarget().getName()
                            + "` is no KPI with parameters; expected it without parentheses");
        }
    }

    private void check(EObject element, Kpi kpi, Arguments given) {
        if (kpi == null || kpi.eIsProxy()) {
            return;
        }
        List<Parameter> parameters = kpi.getParameters();
        List<Expression> arguments = given.getArguments();
        if (parameters.size() != arguments.size()) {
            wrong(
                    IssueCodes.WRONG_ARGUMENTS,
                    element,
                    "`" + kpi.getName() + "` has " + number(parameters.size()) + ", but "
                            + (arguments.isEmpty() ? "no value is" : values(arguments.size())) + " given; expected `"
                            + kpi.getName() + declared(parameters) + "`");
            return;
        }
        for (int index = 0; index < arguments.size(); index++) {
            check(kpi, parameters.get(index), arguments.get(index));
        }
    }

    private void check(Kpi kpi, Parameter parameter, Expression argument) {
        Optional<ValueType> wanted = ColumnTypes.of(parameter);
        if (!isConstant(argument)) {
            wrong(
                    IssueCodes.WRONG_ARGUMENTS,
                    argument,
                    "`" + SourceText.of(argument) + "` is not a value that is known beforehand; expected a literal or a"
                            + " parameter");
            return;
        }
        Optional<ValueType> type = new RowTypes(reported()).of(argument);
        if (wanted.isEmpty() || type.isEmpty()) {
            return;
        }
        ValueType meant = StartOfDay.isMeant(argument, wanted.get()) ? wanted.get() : type.get();
        if (!CommonType.of(wanted.get(), meant).filter(wanted.get()::equals).isPresent()) {
            wrong(
                    IssueCodes.WRONG_ARGUMENTS,
                    argument,
                    "`" + SourceText.of(argument) + "` is " + TypeNames.withArticle(meant) + ", but `"
                            + parameter.getName() + "` of `" + kpi.getName() + "` is "
                            + TypeNames.withArticle(wanted.get()) + "; expected one of that kind");
        }
    }

    private static boolean isConstant(Expression argument) {
        return switch (argument) {
            case TextLiteral text -> true;
            case TruthLiteral truth -> true;
            case Quantity quantity -> true;
            case NegativeLiteral negative -> true;
            case MomentLiteral moment -> true;
            case Opposite opposite -> opposite.getOperand() instanceof Quantity;
            case Reference reference -> reference.getArguments().isEmpty();
            default -> false;
        };
    }

    private static String number(int parameters) {
        return switch (parameters) {
            case 0 -> "no parameter";
            case 1 -> "one parameter";
            default -> parameters + " parameters";
        };
    }

    private static String values(int arguments) {
        return arguments == 1 ? "one value is" : arguments + " values are";
    }

    private static String declared(List<Parameter> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(SourceText::of).collect(Collectors.joining(", ", "(", ")"));
    }
}
