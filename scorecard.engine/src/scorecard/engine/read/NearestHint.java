package scorecard.engine.read;

import java.util.Collection;
import scorecard.engine.issue.NearestName;

/** The name that was probably meant, as the end of a message. */
final class NearestHint {
    private NearestHint() {}

    /** {@code ; did you mean `name`?} or nothing. */
    static String of(String written, Collection<String> names) {
        return NearestName.of(written, names)
                .map(name -> "; did you mean `" + name + "`?")
                .orElse("");
    }
}
