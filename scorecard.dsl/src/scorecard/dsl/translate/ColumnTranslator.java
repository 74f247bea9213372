package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scoping.References;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.ColumnType;
import scorecard.dsl.scorecard.DateType;
import scorecard.dsl.scorecard.DecimalCommaClause;
import scorecard.dsl.scorecard.DurationType;
import scorecard.dsl.scorecard.FormatClause;
import scorecard.dsl.scorecard.HeaderClause;
import scorecard.dsl.scorecard.IntegerType;
import scorecard.dsl.scorecard.MissingClause;
import scorecard.dsl.scorecard.MoneyType;
import scorecard.dsl.scorecard.NumberType;
import scorecard.dsl.scorecard.OptionalClause;
import scorecard.dsl.scorecard.PointsToClause;
import scorecard.dsl.scorecard.Range;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.scorecard.TimestampType;
import scorecard.dsl.scorecard.TotalClause;
import scorecard.dsl.scorecard.WordsClause;
import scorecard.dsl.scorecard.YesNoType;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.TimeUnits;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.PointsTo;

/** Column to plan: the header is the column's name and yes/no is read in the usual ways unless the author says otherwise. */
final class ColumnTranslator {

    private static final CellFormat.YesNo USUAL_WORDS = new CellFormat.YesNo(List.of(), List.of());

    private final Names names;
    private final UsedSources used;
    private final RowTranslator rows = new RowTranslator();

    ColumnTranslator(Names names, UsedSources used) {
        this.names = names;
        this.used = used;
    }

    /**
     * The column's contract.
     *
     * @param written the declaration that says how its cells are written: the column itself, or that of a data block
     */
    scorecard.engine.plan.Column translate(Column column, Column written) {
        Optional<HeaderClause> header = Clauses.first(written.getClauses(), HeaderClause.class);
        return new scorecard.engine.plan.Column(
                column.getName(),
                header.map(HeaderClause::getText).orElse(column.getName()),
                header.filter(HeaderClause::isSecond).isPresent() ? 2 : 1,
                ColumnTypes.of(column).orElseThrow(),
                format(written),
                Clauses.first(column.getClauses(), OptionalClause.class).isPresent(),
                Clauses.first(written.getClauses(), MissingClause.class)
                        .map(missing -> List.copyOf(missing.getTexts()))
                        .orElse(List.of()),
                used.pointsTo(column).map(this::pointsTo),
                Optional.ofNullable(column.getDerivation()).map(rows::translate),
                Clauses.first(written.getClauses(), TotalClause.class).map(total -> List.copyOf(total.getTexts())));
    }

    private PointsTo pointsTo(PointsToClause pointsTo) {
        return new PointsTo(
                names.qualified(pointsTo.getSource()),
                References.targetColumn(pointsTo).orElseThrow().getName());
    }

    private static CellFormat format(Column column) {
        ColumnType type = column.getType();
        return switch (type) {
            case TextType text -> new CellFormat.Text(text.getValues());
            case YesNoType yesNo ->
                Clauses.first(column.getClauses(), WordsClause.class)
                        .map(words -> new CellFormat.YesNo(words.getYes(), words.getNo()))
                        .orElse(USUAL_WORDS);
            case IntegerType integer -> number(integer.getRange(), column);
            case NumberType number -> number(number.getRange(), column);
            case MoneyType money -> number(money.getRange(), column);
            case DurationType duration ->
                duration.getUnit() == null
                        ? new CellFormat.DurationClock()
                        : new CellFormat.DurationIn(TimeUnits.of(duration.getUnit()));
            case DateType date -> new CellFormat.Moment(pattern(column));
            case TimestampType timestamp -> new CellFormat.Moment(pattern(column));
            default -> throw new IllegalArgumentException("not a column type: " + type);
        };
    }

    private static CellFormat number(Range range, Column column) {
        return new CellFormat.Number(
                Optional.ofNullable(range).map(Range::getLeast).map(BigDecimal::new),
                Optional.ofNullable(range).map(Range::getMost).map(BigDecimal::new),
                Clauses.first(column.getClauses(), DecimalCommaClause.class)
                        .map(comma -> CellFormat.DecimalMark.COMMA));
    }

    private static Optional<String> pattern(Column column) {
        return Clauses.first(column.getClauses(), FormatClause.class).map(FormatClause::getPattern);
    }
}
