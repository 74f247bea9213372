package scorecard.engine.relational;

import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.metadata.RelMetadataQuery;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * Does not look into whether rows are unique, or how many there may be. The builder would leave a grouping out where they are, which
 * ours never are, and Calcite writes and compiles Java to find that out: a tenth of a second at every start.
 */
final class UnknownUniqueness extends RelMetadataQuery {
    @Override
    public Boolean areColumnsUnique(RelNode expression, ImmutableBitSet columns, boolean ignoreNulls) {
        return null;
    }

    @Override
    public Double getMaxRowCount(RelNode expression) {
        return null;
    }
}
