package scorecard.engine.evaluate;

import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;

/** The parts of an aggregate where there are no rows although the data covers the period. */
final class PartsOfNoRows {

    private PartsOfNoRows() {}

    static Parts of(Aggregate aggregate) {
        return switch (aggregate) {
            case Aggregate.Count count -> new Parts.Counted(0);
            case Aggregate.CountDistinct distinct -> new Parts.Counted(0);
            case Aggregate.Share share -> new Parts.Shared(0, 0);
            case Aggregate.Sum sum -> new Parts.Nothing();
            case Aggregate.Mean mean -> new Parts.Nothing();
            case Aggregate.Minimum minimum -> new Parts.Nothing();
            case Aggregate.Maximum maximum -> new Parts.Nothing();
            case Aggregate.Quantile quantile -> new Parts.Nothing();
            case Aggregate.Deviation deviation -> new Parts.Nothing();
            case Aggregate.First first -> new Parts.Nothing();
            case Aggregate.Last last -> new Parts.Nothing();
        };
    }
}
