package scorecard.dsl.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.Currencies;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.DateType;
import scorecard.dsl.scorecard.DecimalCommaClause;
import scorecard.dsl.scorecard.FormatClause;
import scorecard.dsl.scorecard.HeaderClause;
import scorecard.dsl.scorecard.IntegerType;
import scorecard.dsl.scorecard.MoneyType;
import scorecard.dsl.scorecard.NumberType;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.Range;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.scorecard.TimestampType;
import scorecard.dsl.scorecard.UnitClause;
import scorecard.dsl.scorecard.WordsClause;
import scorecard.dsl.scorecard.YesNoType;
import scorecard.dsl.typing.ColumnFormats;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.OwnUnits;
import scorecard.dsl.typing.QuantityValue;

/** What columns declare can be read and holds together. */
final class ColumnValidator extends ConceptValidator {

    private static final int MOST_DIGITS = 18;

    /** Two columns of a source read different columns of the file. */
    @Check
    public void headersAreDifferent(Source source) {
        Set<String> seen = new HashSet<>();
        for (Column column : source.getColumns()) {
            Optional<HeaderClause> header = Clauses.first(column.getClauses(), HeaderClause.class);
            String text = header.map(HeaderClause::getText).orElse(column.getName());
            boolean second = header.filter(HeaderClause::isSecond).isPresent();
            if (column.getDerivation() == null && text != null && !seen.add((second ? "2 " : "1 ") + text)) {
                EObject place = header.isPresent() ? header.get() : column;
                wrong(
                        IssueCodes.DUPLICATE_HEADER,
                        place,
                        "the column `" + column.getName() + "` reads the header `" + text
                                + "` that another column reads; expected another header, or `header \"" + text
                                + "\" second` for the second of two");
            }
        }
    }

    /** A range has its smaller end first. */
    @Check
    public void rangeIsInOrder(Range range) {
        if (Placeholder.isIn(range)) {
            return;
        }
        Optional<BigDecimal> least = QuantityValue.number(range.getLeast());
        Optional<BigDecimal> most = QuantityValue.number(range.getMost());
        if (least.isEmpty() || most.isEmpty() || least.get().compareTo(most.get()) > 0) {
            wrong(
                    IssueCodes.INVALID_RANGE,
                    range,
                    "`" + SourceText.of(range) + "` holds no value; expected the smaller end first");
        } else if (range.eContainer() instanceof IntegerType
                && (least.get().scale() > 0 || most.get().scale() > 0)) {
            wrong(
                    IssueCodes.INVALID_RANGE,
                    range,
                    "`" + SourceText.of(range) + "` is a range of an integer; expected whole ends");
        }
    }

    /** Decimals fit what can be summed exactly. */
    @Check
    public void numberDecimals(NumberType number) {
        decimals(number, number.getDecimals());
    }

    /** Decimals and currency of money. */
    @Check
    public void money(MoneyType money) {
        decimals(money, money.getDecimals());
        currency(money, money.getCurrency());
    }

    /** Currency of a KPI. */
    @Check
    public void unitCurrency(UnitClause unit) {
        currency(unit, unit.getCurrency());
    }

    /** Currency of a literal. */
    @Check
    public void literalCurrency(Quantity quantity) {
        OwnUnits.word(quantity).filter(Currencies::looksLikeOne).ifPresent(code -> currency(quantity, code));
    }

    private void decimals(EObject type, String decimals) {
        boolean fits = decimals == null
                || decimals.matches("\\d{1,2}") && Integer.parseInt(decimals) <= ColumnTypes.MOST_DECIMALS;
        if (!fits) {
            wrong(
                    IssueCodes.INVALID_DECIMALS,
                    type,
                    "`" + decimals + "` decimals are not possible; expected 0 to " + MOST_DIGITS);
        }
    }

    private void currency(EObject element, String code) {
        if (code != null && !Currencies.areKnownBy(code)) {
            wrong(
                    IssueCodes.UNKNOWN_CURRENCY,
                    element,
                    "`" + code + "` is not a currency; expected a code such as `EUR` or `USD`"
                            + (code.length() == 3 ? NearestName.question(code, Currencies.all()) : ""));
        }
    }

    /** Only dates and timestamps have a format, and it says all their parts. */
    @Check
    public void formatFits(FormatClause format) {
        Column column = (Column) format.eContainer();
        boolean date = column.getType() instanceof DateType;
        if (!date && !(column.getType() instanceof TimestampType)) {
            wrong(
                    IssueCodes.MISPLACED_FORMAT,
                    format,
                    "`" + column.getName() + "` is neither a date nor a timestamp, so it has no format;"
                            + " expected it without `format`");
            return;
        }
        if (format.getPattern() != null && !ColumnFormats.canBeRead(format.getPattern(), date)) {
            wrong(
                    IssueCodes.INVALID_FORMAT,
                    format,
                    ScorecardPackage.eINSTANCE.getFormatClause_Pattern(),
                    "`" + format.getPattern() + "` does not say how a " + (date ? "date" : "timestamp")
                            + " is written; expected a pattern such as `"
                            + (date ? "d/M/yyyy" : "d/M/yyyy HH:mm") + "`");
        }
    }

    /** Only numbers and money have decimals behind a comma. */
    @Check
    public void commaFits(DecimalCommaClause comma) {
        Column column = (Column) comma.eContainer();
        if (!(column.getType() instanceof NumberType) && !(column.getType() instanceof MoneyType)) {
            wrong(
                    IssueCodes.MISPLACED_FORMAT,
                    comma,
                    "`" + column.getName()
                            + "` is neither a number nor money, so it has no decimals; expected it without"
                            + " `decimal comma`");
        }
    }

    /** A word means yes or no, not both. */
    @Check
    public void yesIsNotNo(WordsClause words) {
        Column column = (Column) words.eContainer();
        if (!(column.getType() instanceof YesNoType)) {
            wrong(
                    IssueCodes.MISPLACED_FORMAT,
                    words,
                    "`" + column.getName() + "` is not `yes/no`, so it has no words for them; expected it without `"
                            + SourceText.of(words) + "`");
            return;
        }
        List<String> yes = lowerCase(words.getYes());
        List<String> no = lowerCase(words.getNo());
        for (String word : yes) {
            if (no.contains(word)) {
                wrong(
                        IssueCodes.CONTRADICTORY_WORDS,
                        words,
                        "`" + word + "` means both yes and no; expected different words");
                return;
            }
        }
    }

    private static List<String> lowerCase(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** An allowed value is listed once. */
    @Check
    public void valuesAreListedOnce(TextType type) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < type.getValues().size(); index++) {
            if (!seen.add(type.getValues().get(index))) {
                warning(
                        "`" + type.getValues().get(index) + "` is listed more than once; expected it once",
                        type,
                        ScorecardPackage.eINSTANCE.getTextType_Values(),
                        index,
                        IssueCodes.CONTRADICTORY_WORDS);
            }
        }
    }
}
