package scorecard.dsl.ide.rename;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import scorecard.dsl.ide.rename.Renaming.Changed;
import scorecard.dsl.ide.rename.Renaming.Refused;

/** What comes of the wish to call something by another name. */
sealed interface Renaming permits Changed, Refused {

    /**
     * A piece of a text that is replaced.
     *
     * @param offset of its first character
     */
    record Replacement(int offset, int length, String text) {}

    /**
     * What is replaced in each file, in the order of files and from the beginning of each to its end.
     *
     * @param files those that change
     */
    record Changed(Map<URI, List<Replacement>> files) implements Renaming {}

    /**
     * The name stays.
     *
     * @param reason why, as people are told
     */
    record Refused(String reason) implements Renaming {}
}
