package scorecard.engine.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Looks for the files of a pattern in a folder and, where the pattern goes on, in the folders below; links to folders are passed over there. */
final class MatchingFiles {
    private final PathPattern pattern;
    private final List<Path> files = new ArrayList<>();
    private final List<String> present = new ArrayList<>();
    private boolean tooMany;

    MatchingFiles(PathPattern pattern) {
        this.pattern = pattern;
    }

    /**
     * What is there.
     *
     * @param files that match
     * @param present names of all files of the folder itself, sorted
     * @param tooMany whether some were not even looked at
     */
    record Looked(List<Path> files, List<String> present, boolean tooMany) {}

    Looked in(Path folder) throws IOException {
        look(folder, pattern.start(), 0);
        present.sort(Comparator.naturalOrder());
        return new Looked(files, present, tooMany);
    }

    private void look(Path folder, BitSet before, int depth) throws IOException {
        if (depth > ReadingLimits.FOLDER_DEPTH || files.size() > ReadingLimits.FILES) {
            tooMany = true;
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                BitSet behind = pattern.after(before, name);
                if (Files.isRegularFile(entry)) {
                    if (depth == 0) {
                        present.add(name);
                    }
                    if (pattern.isWhole(behind)) {
                        files.add(entry);
                    }
                } else if (pattern.goesOn(behind) && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    look(entry, behind, depth + 1);
                }
            }
        }
    }
}
