package scorecard.dsl.practice;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.KpiClause;
import scorecard.dsl.scorecard.MetricClause;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.typing.AmountValues;
import scorecard.dsl.typing.KpiUnits;

/**
 * A KPI as the rules of the craft look at it: with the clauses of the KPIs it is like. Rules ask the same again and again, so what is
 * found is kept as long as they look. Two views of one KPI are equal.
 */
final class KpiView {

    private final Kpi kpi;
    private final IEObjectDocumentationProvider documentation;
    private final List<KpiClause> clauses;
    private final Map<Theme, Boolean> themes = new EnumMap<>(Theme.class);
    private String words;
    private String calculation;

    KpiView(Kpi kpi, IEObjectDocumentationProvider documentation) {
        this.kpi = kpi;
        this.documentation = documentation;
        this.clauses = KpiClauses.of(kpi);
    }

    Kpi kpi() {
        return kpi;
    }

    IEObjectDocumentationProvider documentation() {
        return documentation;
    }

    /** The name in backticks, for messages. */
    String quoted() {
        return "`" + kpi.getName() + "`";
    }

    /** Whether its name or title is about something. */
    boolean isAbout(Theme theme) {
        return themes.computeIfAbsent(theme, one -> one.isIn(words()));
    }

    /** Its name and title as words in lower case. */
    String words() {
        if (words == null) {
            words = wordsOfNameAndTitle();
        }
        return words;
    }

    private String wordsOfNameAndTitle() {
        String title = kpi.getTitle();
        if (title == null && kpi.getTemplate() != null) {
            title = KpiClauses.withTemplates(kpi).stream()
                    .map(one -> Words.of(one.getName(), one.getTitle()))
                    .reduce("", (one, other) -> one + " " + other);
        }
        return Words.of(kpi.getName(), title);
    }

    <T extends KpiClause> Optional<T> clause(Class<T> kind) {
        return Clauses.first(clauses, kind);
    }

    <T extends KpiClause> Stream<T> clauses(Class<T> kind) {
        return Clauses.all(clauses, kind);
    }

    boolean has(Class<? extends KpiClause> kind) {
        return clause(kind).isPresent();
    }

    boolean isMetric() {
        return has(MetricClause.class);
    }

    Optional<TargetClause> target() {
        return clause(TargetClause.class);
    }

    /** The value of an amount in the KPI's unit. */
    Optional<BigDecimal> value(Amount amount) {
        return new KpiUnits().of(kpi).flatMap(unit -> AmountValues.unreported().of(amount, unit));
    }

    /** The formula and the rows it looks at, as the author wrote them, in lower case. */
    String calculation() {
        if (calculation == null) {
            calculation = calculationParts().map(SourceText::of).reduce("", (one, other) -> one + " " + other);
        }
        return calculation;
    }

    private Stream<EObject> calculationParts() {
        return Stream.concat(clauses(OverClause.class), clauses(FormulaClause.class));
    }

    /** The parts of the formula and of the rows it looks at. */
    <T extends EObject> List<T> parts(Class<T> kind) {
        return calculationParts()
                .flatMap(part -> EcoreUtil2.getAllContentsOfType(part, kind).stream())
                .toList();
    }

    /** The KPIs its formula uses. */
    List<Kpi> usedKpis() {
        return parts(Reference.class).stream()
                .map(Reference::getTarget)
                .filter(target -> target instanceof Kpi && !target.eIsProxy())
                .map(Kpi.class::cast)
                .toList();
    }

    /** The source of its population, where it has one. */
    Optional<Source> source() {
        return clause(OverClause.class)
                .map(OverClause::getSource)
                .filter(source -> source != null && !source.eIsProxy());
    }

    /** The documentation comment; empty where there is none. */
    String explanation() {
        return KpiClauses.withTemplates(kpi).stream()
                .map(documentation::getDocumentation)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KpiView view && view.kpi == kpi;
    }

    @Override
    public int hashCode() {
        return kpi.hashCode();
    }
}
