package scorecard.dsl.typing;

import java.util.Arrays;
import java.util.List;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.MomentPart;
import scorecard.dsl.scorecard.PartOfMoment;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.scorecard.Weekday;

/** The texts that an expression can have: what its column declares, or the days of the week. */
public final class PossibleTexts {

    private PossibleTexts() {}

    /** All of them; none where it can have any. */
    public static List<String> of(Expression expression) {
        return switch (expression) {
            case MomentPart part
            when part.getPart() == PartOfMoment.WEEKDAY ->
                Arrays.stream(Weekday.values()).map(Weekday::getLiteral).toList();
            case Reference reference
            when reference.getTarget() instanceof Column column && column.getType() instanceof TextType type ->
                type.getValues();
            case null, default -> List.of();
        };
    }
}
