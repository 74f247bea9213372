package scorecard.engine.observe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.FoundInFiles.FileRows;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;

/** Opens data such that it can be observed piece by piece. */
public interface PiecewiseObservatory extends Observatory {

    /**
     * As {@link #open}; it also finds out which file has rows of which time.
     *
     * @param known by name of a source, for each of its files in order, what was found in it when it was last opened; these files of
     *     a source were opened together before and found independent of each other
     * @param texts where rows of text files are kept as columns
     */
    PiecewiseOpening openPiecewise(
            Plan plan,
            Scorecard scorecard,
            DataRequest request,
            Map<String, List<Optional<FileRows>>> known,
            KeptTexts texts);

    /** What came of opening the data. */
    sealed interface PiecewiseOpening {

        /** The data is there; the session must be closed. */
        record Ready(PiecewiseSession session) implements PiecewiseOpening {}

        /** The data could not be read or breaks its contract; at least one issue is an error. */
        record Refused(List<Issue> issues) implements PiecewiseOpening {
            public Refused {
                issues = List.copyOf(issues);
            }
        }
    }
}
