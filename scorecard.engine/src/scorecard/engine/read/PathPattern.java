package scorecard.engine.read;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A path whose parts may hold {@code *}, and whose parts {@code **} stand for any folders.
 *
 * <p>Names are followed from the outermost inwards; a set of bits says before which parts one may be.
 */
record PathPattern(List<NamePattern> parts) {

    static PathPattern of(String written) {
        return new PathPattern(Arrays.stream(written.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .map(NamePattern::new)
                .toList());
    }

    /** Before the first name. */
    BitSet start() {
        BitSet start = new BitSet();
        add(start, 0);
        return start;
    }

    /** Behind one more name. */
    BitSet after(BitSet before, String name) {
        BitSet after = new BitSet();
        before.stream().filter(part -> part < parts.size()).forEach(part -> {
            NamePattern pattern = parts.get(part);
            if (pattern.matches(name)) {
                add(after, pattern.isAnyFolders() ? part : part + 1);
            }
        });
        return after;
    }

    /** Whether the names so far are a whole path. */
    boolean isWhole(BitSet behind) {
        return behind.get(parts.size());
    }

    /** Whether more names may follow. */
    boolean goesOn(BitSet behind) {
        return behind.nextSetBit(0) >= 0 && behind.nextSetBit(0) < parts.size();
    }

    /** Whether the names of a path are those of the pattern. */
    boolean matches(List<String> names) {
        BitSet behind = start();
        for (String name : names) {
            behind = after(behind, name);
        }
        return isWhole(behind);
    }

    private void add(BitSet behind, int part) {
        behind.set(part);
        if (part < parts.size() && parts.get(part).isAnyFolders()) {
            add(behind, part + 1);
        }
    }
}
