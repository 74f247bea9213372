package scorecard.dsl.validation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Currencies;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.OwnUnit;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.typing.OwnUnits;
import scorecard.dsl.typing.QuantityValue;

/** An author's unit is made of another one, and called by a word that means nothing else. */
final class OwnUnitValidator extends ConceptValidator {

    /** Words that mean units of the language, in a literal, behind {@code unit} or behind {@code per}. */
    private static final Set<String> TAKEN = Set.of(
            "millisecond",
            "milliseconds",
            "second",
            "seconds",
            "minute",
            "minutes",
            "hour",
            "hours",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "quarter",
            "quarters",
            "year",
            "years",
            "count",
            "number",
            "percent",
            "points",
            "duration",
            "money");

    private final IScopeProvider scopes;

    @Inject
    OwnUnitValidator(IScopeProvider scopes) {
        this.scopes = scopes;
    }

    /** The name and the plural are no words of the language, and no currency. */
    @Check
    public void wordsAreFree(OwnUnit unit) {
        taken(unit.getName())
                .ifPresent(meaning -> wrongName(
                        IssueCodes.UNIT_NAME_TAKEN,
                        unit,
                        "`" + unit.getName() + "` is " + meaning + " already; expected a word of its own, for example"
                                + " `work_" + unit.getName() + "`"));
        taken(unit.getPlural())
                .ifPresent(meaning -> wrong(
                        IssueCodes.UNIT_NAME_TAKEN,
                        unit,
                        ScorecardPackage.eINSTANCE.getOwnUnit_Plural(),
                        "`" + unit.getPlural() + "` is " + meaning + " already; expected a word of its own"));
    }

    private static Optional<String> taken(String word) {
        if (word == null) {
            return Optional.empty();
        }
        return TAKEN.contains(word)
                ? Optional.of("a unit of the language")
                : Currencies.looksLikeOne(word) ? Optional.of("written like a currency") : Optional.empty();
    }

    /** No word means two units. */
    @Check
    public void wordsMeanOneUnit(OwnUnit unit) {
        if (unit.getName() == null) {
            return;
        }
        StreamSupport.stream(
                        scopes.getScope(unit, ScorecardPackage.eINSTANCE.getUnitClause_Own())
                                .getAllElements()
                                .spliterator(),
                        false)
                .filter(other -> other.getName().equals(QualifiedName.create(unit.getName())))
                .map(other -> other.getQualifiedName().getLastSegment())
                .filter(other -> !other.equals(unit.getName()))
                .findFirst()
                .ifPresent(other -> wrongName(
                        IssueCodes.DUPLICATE_NAME,
                        unit,
                        "`" + unit.getName() + "` is the plural of `" + other
                                + "` already; expected a name of its own"));
    }

    /** The amount is one, of another unit. */
    @Check
    public void amountIsOne(OwnUnit unit) {
        if (unit.getAmount() == null || Placeholder.isIn(unit)) {
            return;
        }
        List<OwnUnit> way = wayBack(unit);
        if (!way.isEmpty()) {
            wrongName(
                    IssueCodes.CYCLE,
                    unit,
                    "`" + unit.getName() + "` depends on itself: "
                            + way.stream().map(OwnUnit::getName).collect(Collectors.joining("` → `", "`", "` → `"))
                            + unit.getName() + "`; expected an amount in a unit without it");
            return;
        }
        boolean known = OwnUnits.word(unit.getAmount())
                .filter(word -> !Currencies.areKnownBy(word))
                .map(word -> OwnUnits.of(unit.getAmount().getMeasure()).isPresent())
                .orElse(true);
        if (known && OwnUnits.of(unit).isEmpty()) {
            wrong(
                    IssueCodes.UNIT_AMOUNT,
                    unit.getAmount(),
                    "`" + SourceText.of(unit.getAmount()) + "` is no amount that a unit can have; expected more than"
                            + " nothing, and at most " + QuantityValue.MOST_DIGITS + " digits, for example `8 hours`");
        }
    }

    private static List<OwnUnit> wayBack(OwnUnit unit) {
        List<OwnUnit> way = new ArrayList<>();
        OwnUnit at = unit;
        while (at != null && !at.eIsProxy() && at.getAmount() != null && !way.contains(at)) {
            way.add(at);
            at = OwnUnits.word(at.getAmount())
                            .filter(word -> !Currencies.looksLikeOne(word))
                            .isPresent()
                    ? at.getAmount().getMeasure()
                    : null;
        }
        return at == unit ? way : List.of();
    }
}
