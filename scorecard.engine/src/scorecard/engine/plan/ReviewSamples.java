package scorecard.engine.plan;

import java.util.List;

/** The samples of a source of reviews, by the rubrics that grade them. */
public record ReviewSamples(List<ReviewSample> all) {
    public ReviewSamples {
        all = List.copyOf(all);
    }
}
