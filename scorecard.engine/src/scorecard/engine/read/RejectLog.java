package scorecard.engine.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts the rejected rows of a source, keeps the first few and passes all on to a file where one is wanted. */
public final class RejectLog {
    private static final int FEW = 5;

    private final Optional<RejectsFile> file;
    private final List<Reject> first = new ArrayList<>();
    private long rows;

    public RejectLog(Optional<RejectsFile> file) {
        this.file = file;
    }

    /** One row was rejected, for these reasons. */
    public void row(List<Reject> rejects) {
        rows++;
        for (Reject reject : rejects) {
            if (first.size() < FEW) {
                first.add(reject);
            }
            file.ifPresent(each -> each.add(reject));
        }
    }

    /** The number of rejected rows. */
    public long rows() {
        return rows;
    }

    /** At most five. */
    public List<Reject> first() {
        return List.copyOf(first);
    }
}
