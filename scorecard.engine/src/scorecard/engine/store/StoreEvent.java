package scorecard.engine.store;

import scorecard.engine.plan.Aggregate;
import scorecard.engine.time.Period;

/** What came up while a store was used: what was known, and what had to be found out. */
public sealed interface StoreEvent {

    /** So many files were read to tell whether they have changed. */
    record Hashed(long files) implements StoreEvent {}

    /** The data was opened, for something was not known of it. */
    record Opened() implements StoreEvent {}

    /** What is said about the data itself was found out anew. */
    record LookedAround() implements StoreEvent {}

    /** The parts of so many aggregates and periods were known. */
    record Known(int parts) implements StoreEvent {}

    /**
     * The parts of an aggregate in a period were observed.
     *
     * @param inAdded whether only rows of files were looked at that came in addition; the parts of the others were known
     */
    record Observed(Aggregate aggregate, Period period, boolean inAdded) implements StoreEvent {}

    /** So many files of the store are not what was written to them. */
    record Damaged(int files) implements StoreEvent {}

    /** What was observed could not be kept, or a file was written to meanwhile, so that it is not known what was observed. */
    record NotKept(String reason) implements StoreEvent {}
}
