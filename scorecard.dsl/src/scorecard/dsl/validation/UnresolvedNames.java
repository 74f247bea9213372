package scorecard.dsl.validation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import scorecard.dsl.model.Currencies;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scoping.Age;
import scorecard.dsl.scoping.NameCandidates;
import scorecard.dsl.scoping.References;
import scorecard.dsl.scoping.Setting;
import scorecard.dsl.scoping.SourcesOfKpi;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.ColumnPath;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.LevelPath;
import scorecard.dsl.scorecard.Navigation;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.PartName;
import scorecard.dsl.scorecard.PointsToClause;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.SampleClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.typing.PathInSource;

/** Says which name was not found, where it was looked for, and which one was probably meant. */
public final class UnresolvedNames extends LinkingDiagnosticMessageProvider {

    @Inject
    private NameCandidates candidates;

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        String name = withoutEscape(context);
        EReference reference = context.getReference();
        if (reference == ScorecardPackage.eINSTANCE.getReference_Target()) {
            return unresolvedReference((Reference) context.getContext(), name);
        }
        if (reference == ScorecardPackage.eINSTANCE.getNavigation_Column()) {
            return References.target((Navigation) context.getContext())
                    .map(source -> unknownColumnOf(context, source))
                    .orElse(null);
        }
        if (reference == ScorecardPackage.eINSTANCE.getPointsToClause_Column()) {
            return Optional.ofNullable(((PointsToClause) context.getContext()).getSource())
                    .map(source -> unknownColumnOf(context, source))
                    .orElse(null);
        }
        if (reference == ScorecardPackage.eINSTANCE.getRowClause_Keys()
                || reference == ScorecardPackage.eINSTANCE.getRowClause_Order()
                || reference == ScorecardPackage.eINSTANCE.getRowClause_ValidFrom()
                || reference == ScorecardPackage.eINSTANCE.getRowClause_ValidUntil()
                || reference == ScorecardPackage.eINSTANCE.getTimeClause_Column()
                || reference == ScorecardPackage.eINSTANCE.getTimeClause_Until()
                || reference == ScorecardPackage.eINSTANCE.getAggregate_Keys()
                || reference == ScorecardPackage.eINSTANCE.getNeighbour_Keys()
                || reference == ScorecardPackage.eINSTANCE.getOriginClause_Column()
                || reference == ScorecardPackage.eINSTANCE.getPointsClause_Criterion()
                || reference == ScorecardPackage.eINSTANCE.getPointsClause_Points()
                || reference == ScorecardPackage.eINSTANCE.getReviewAlignment_Original()
                || reference == ScorecardPackage.eINSTANCE.getSelection_From()
                || reference == ScorecardPackage.eINSTANCE.getSelection_Until()) {
            return unknown(context, IssueCodes.UNKNOWN_COLUMN, "the source declares no column", "one of its columns");
        }
        if (reference == ScorecardPackage.eINSTANCE.getReviewValue_Graded()) {
            return unknown(
                    context,
                    IssueCodes.UNKNOWN_RUBRIC,
                    "there is no rubric, section or criterion",
                    "a rubric of this package, or for example `CallQuality.Opening`");
        }
        if (reference == ScorecardPackage.eINSTANCE.getPartName_Kind()) {
            return unknown(
                    context,
                    IssueCodes.UNKNOWN_PART,
                    "there is no level and no column",
                    "a level of the tested scorecard, or a column that the KPI is also cut by");
        }
        if (reference.getEReferenceType() == ScorecardPackage.eINSTANCE.getOwnUnit()) {
            return unresolvedUnit(context, name);
        }
        return reference == ScorecardPackage.eINSTANCE.getColumnPath_Column()
                ? unresolvedColumn(context, (ColumnPath) context.getContext())
                : unresolvedDefinition(context, reference.getEReferenceType());
    }

    /** Nobody declares currencies, nor what a row of a source is, which is what most rates are per. */
    private DiagnosticMessage unresolvedUnit(ILinkingDiagnosticContext context, String name) {
        boolean other = context.getReference() == ScorecardPackage.eINSTANCE.getUnitClause_Per()
                || context.getReference() == ScorecardPackage.eINSTANCE.getQuantity_Measure()
                        && Currencies.looksLikeOne(name);
        return other
                ? null
                : unknown(
                        context,
                        IssueCodes.UNKNOWN_UNIT,
                        "there is no unit",
                        "one of this package, or an `import` of its package, for example `unit workday = 8 hours`, or a"
                                + " currency such as `EUR`");
    }

    /** Of what is meant by its type alone, wherever it is named. */
    private DiagnosticMessage unresolvedDefinition(ILinkingDiagnosticContext context, EClass type) {
        if (type == ScorecardPackage.eINSTANCE.getGoal()) {
            return unknown(context, IssueCodes.UNKNOWN_GOAL, "the scorecard has no goal", "one of its goals");
        }
        if (type == ScorecardPackage.eINSTANCE.getStep()) {
            return unknown(context, IssueCodes.UNKNOWN_STEP, "the process has no step", "one of its steps");
        }
        if (type == ScorecardPackage.eINSTANCE.getScorecard()) {
            return unknown(
                    context,
                    IssueCodes.UNKNOWN_SCORECARD,
                    "there is no scorecard",
                    "one of this package, or a text in quotes");
        }
        if (type == ScorecardPackage.eINSTANCE.getInitiative()) {
            return unknown(
                    context,
                    IssueCodes.UNKNOWN_INITIATIVE,
                    "there is no initiative",
                    "its scorecard and goal before it, for example `Service.ReduceCosts.SelfService`");
        }
        if (type == ScorecardPackage.eINSTANCE.getLevel()) {
            return unknown(
                    context,
                    IssueCodes.UNKNOWN_LEVEL,
                    "there is no level",
                    "one of a `cascade` of this package or an imported one");
        }
        String imported = "one of this package, or an `import` of its package";
        if (type == ScorecardPackage.eINSTANCE.getSource()) {
            return unknown(context, IssueCodes.UNKNOWN_SOURCE, "there is no source", imported);
        }
        if (type == ScorecardPackage.eINSTANCE.getCalendar()) {
            return unknown(context, IssueCodes.UNKNOWN_CALENDAR, "there is no calendar", imported);
        }
        return type == ScorecardPackage.eINSTANCE.getCascade()
                ? unknown(context, IssueCodes.UNKNOWN_CASCADE, "there is no cascade", imported)
                : unknown(context, IssueCodes.UNKNOWN_KPI, "there is no KPI", imported);
    }

    private DiagnosticMessage unknown(
            ILinkingDiagnosticContext context, String code, String lacking, String otherwise) {
        String name = withoutEscape(context);
        return message(
                code,
                lacking + " `" + name + "`"
                        + question(context.getContext(), context.getReference(), name)
                                .orElse("; expected " + otherwise));
    }

    private DiagnosticMessage unknownColumnOf(ILinkingDiagnosticContext context, Source source) {
        return source.eIsProxy()
                ? null
                : unknown(
                        context,
                        IssueCodes.UNKNOWN_COLUMN,
                        "the source `" + source.getName() + "` has no column",
                        "one of its columns");
    }

    /** A column after one that refers to nothing is not looked for: that it refers to nothing is said at its path. */
    private DiagnosticMessage unresolvedColumn(ILinkingDiagnosticContext context, ColumnPath path) {
        Optional<Source> source = switch (path.eContainer()) {
            case ColumnPath before -> Optional.ofNullable(before.getColumn()).flatMap(PathInSource::referredBy);
            case PartName part ->
                part.getKind() instanceof Column column ? PathInSource.referredBy(column) : Optional.empty();
            case LevelPath level -> Optional.ofNullable(level.getSource());
            case SampleClause sample -> Optional.ofNullable(((Rubric) sample.eContainer()).getSource());
            default ->
                SourcesOfKpi.of(EcoreUtil2.getContainerOfType(path, Kpi.class)).stream()
                        .findFirst();
        };
        return source.map(at -> unknownColumnOf(context, at)).orElse(null);
    }

    private DiagnosticMessage unresolvedReference(Reference reference, String name) {
        if (Age.isMeant(reference)) {
            return null;
        }
        return switch (Setting.of(reference)) {
            case Setting.OfRows rows ->
                rows.source()
                        .filter(source -> !source.eIsProxy())
                        .map(source -> message(IssueCodes.UNKNOWN_COLUMN, unknownColumn(reference, source, name)))
                        .orElse(null);
            case Setting.OfFormula formula -> unknownKpi(reference, name);
            case Setting.OfArguments arguments ->
                message(
                        IssueCodes.UNKNOWN_PARAMETER,
                        "there is no parameter `" + name + "`; expected a value such as `1` or `\"" + name + "\"`");
        };
    }

    private String unknownColumn(Reference reference, Source source, String name) {
        String unknown = "the source `" + source.getName() + "` has no column `" + name + "`";
        if (name.equals("yes") || name.equals("no")) {
            return unknown + "; expected `" + (name.equals("yes") ? "true" : "false") + "`";
        }
        if (name.equals("age")) {
            return unknown + "; expected one of its columns, or a population of open rows, for example `over "
                    + source.getName() + " open at end`";
        }
        if (comparedTexts(reference).contains(name)) {
            return unknown + "; expected the text `\"" + name + "\"` in quotes";
        }
        return unknown
                + question(reference, ScorecardPackage.eINSTANCE.getReference_Target(), name)
                        .orElse("; expected one of its columns");
    }

    private static List<String> comparedTexts(Reference reference) {
        return reference.eContainer() instanceof Comparison comparison
                        && comparison.getLeft() instanceof Reference left
                        && left != reference
                        && left.getTarget() instanceof Column column
                        && column.getType() instanceof TextType type
                ? type.getValues()
                : List.of();
    }

    private DiagnosticMessage unknownKpi(Reference reference, String name) {
        Optional<Column> column = kpiSource(reference)
                .flatMap(source -> source.getColumns().stream()
                        .filter(one -> name.equals(one.getName()))
                        .findFirst());
        return column.isPresent()
                ? message(
                        IssueCodes.COLUMN_OUTSIDE_AGGREGATE,
                        "`" + name + "` is a column, and a formula needs one value for many rows; expected an aggregate"
                                + " such as `avg(" + name + ")`")
                : message(
                        IssueCodes.UNKNOWN_KPI,
                        "there is no KPI `" + name + "`"
                                + question(reference, ScorecardPackage.eINSTANCE.getReference_Target(), name)
                                        .orElse("; expected a KPI, or an aggregate such as `count()`"));
    }

    private static Optional<Source> kpiSource(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Kpi kpi) {
                return KpiClauses.first(kpi, OverClause.class)
                        .map(OverClause::getSource)
                        .filter(source -> !source.eIsProxy());
            }
        }
        return Optional.empty();
    }

    private Optional<String> question(EObject context, EReference reference, String name) {
        List<String> elsewhere = candidates.withPackage(context, reference, name);
        if (!elsewhere.isEmpty()) {
            return Optional.of("; expected it with its package, `" + String.join("` or `", elsewhere) + "`");
        }
        return Optional.of(NearestName.question(name, candidates.of(context, reference)))
                .filter(question -> !question.isEmpty());
    }

    private static String withoutEscape(ILinkingDiagnosticContext context) {
        String text = context.getLinkText();
        return text == null ? "" : text.replace("^", "");
    }

    private static DiagnosticMessage message(String code, String text) {
        return new DiagnosticMessage(text, Severity.ERROR, code);
    }
}
