package scorecard.tests.engine.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Source;
import scorecard.engine.type.ValueType;
import scorecard.tests.engine.duckdb.ObservedData;

/** Declarations that only tests of files need. */
final class ObservedDataColumns {
    /** A text that must be two lines, {@code x} and {@code y}. */
    Column choice(String name) {
        return ObservedData.column(name, new ValueType.Text(), new CellFormat.Text(List.of("x\ny")));
    }

    Source rejectAtMost(Source source, String share) {
        return new Source(
                source.name(),
                source.title(),
                source.folder(),
                source.reader(),
                source.key(),
                source.countedAs(),
                source.time(),
                source.calendar(),
                source.columns(),
                source.covers(),
                Optional.of(new BigDecimal(share)));
    }
}
