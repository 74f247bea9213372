package scorecard.dsl.validation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Currencies;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.PluralOfUnit;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.OwnUnit;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.services.ScorecardGrammarAccess;
import scorecard.dsl.typing.OwnUnits;
import scorecard.dsl.typing.QuantityValue;

/** An author's unit is made of another one, and called by a word that means nothing else. */
final class OwnUnitValidator extends ConceptValidator {

    private final IScopeProvider scopes;
    private final Set<String> keywords;

    @Inject
    OwnUnitValidator(IScopeProvider scopes, ScorecardGrammarAccess grammar) {
        this.scopes = scopes;
        this.keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
    }

    /** The name and the plural are no words of the language, and no currency. */
    @Check
    public void wordsAreFree(OwnUnit unit) {
        if (unit.getName() == null) {
            return;
        }
        String plural = PluralOfUnit.of(unit);
        taken(unit.getName())
                .map(meaning -> "`" + unit.getName() + "` is " + meaning + " already; expected a word of its own")
                .or(() -> taken(plural)
                        .map(meaning -> "`" + plural + "`, the plural of `" + unit.getName() + "`, is " + meaning
                                + " already; expected another word, for example `plural " + unit.getName() + "_s`"))
                .ifPresent(message -> wrongName(IssueCodes.UNIT_NAME_TAKEN, unit, message));
    }

    /** What a word means that would not be read as a unit's name behind a number. */
    private Optional<String> taken(String word) {
        if (keywords.contains(word)) {
            return Optional.of("a word of the language");
        }
        return Currencies.looksLikeOne(word) ? Optional.of("written like a currency") : Optional.empty();
    }

    /** No word means two units. */
    @Check
    public void wordsMeanOneUnit(OwnUnit unit) {
        if (unit.getName() == null) {
            return;
        }
        StreamSupport.stream(
                        scopes.getScope(unit, ScorecardPackage.eINSTANCE.getUnitClause_Own())
                                .getElements(QualifiedName.create(unit.getName()))
                                .spliterator(),
                        false)
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
