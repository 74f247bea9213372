package scorecard.dsl.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** Which files a user means, which others they may refer to, and what messages call them. */
final class FilesToLoad {

    /** How the names of scorecard files end. */
    static final String ENDING = ".scorecard";

    private final TreeSet<Path> chosen = new TreeSet<>();
    private final TreeSet<Path> all = new TreeSet<>();
    private final Map<Path, String> displayNames = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    private FilesToLoad() {}

    static FilesToLoad of(List<Path> filesOrFolders) {
        FilesToLoad files = new FilesToLoad();
        boolean single = filesOrFolders.size() == 1;
        for (Path named : filesOrFolders) {
            Path path = named.toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                files.addFolder(named, path, single);
            } else if (Files.isRegularFile(path) && !path.toString().endsWith(ENDING)) {
                files.issues.add(Issue.error(
                        "no-scorecard-file",
                        "`" + named + "` is not a scorecard text; expected the ending `.scorecard`",
                        new Place.InFile(named.toString())));
            } else if (Files.isRegularFile(path)) {
                files.chosen.add(path);
                files.displayNames.put(path, named.toString());
                files.all.add(path);
                files.all.addAll(files.scorecardsBelow(named, path.getParent()));
            } else {
                files.issues.add(Issue.error(
                        "file-not-found",
                        "`" + named + "` does not exist; expected a `.scorecard` file or a folder that holds some",
                        new Place.InFile(named.toString())));
            }
        }
        return files;
    }

    private void addFolder(Path named, Path folder, boolean single) {
        List<Path> below = scorecardsBelow(named, folder);
        chosen.addAll(below);
        all.addAll(below);
        for (Path path : below) {
            Path relative = folder.relativize(path);
            displayNames.putIfAbsent(
                    path,
                    (single ? relative : named.resolve(relative)).toString().replace('\\', '/'));
        }
        if (below.isEmpty()) {
            issues.add(Issue.error(
                    "no-scorecard-file",
                    "the folder `" + named + "` holds no `.scorecard` file",
                    new Place.InFile(named.toString())));
        }
    }

    private List<Path> scorecardsBelow(Path named, Path folder) {
        ScorecardsBelow below = ScorecardsBelow.of(folder);
        if (below.gaveUp()) {
            issues.add(Issue.error(
                    "too-many-files",
                    "more than " + ScorecardsBelow.MOST_ENTRIES + " files lie beside or below `" + named
                            + "`; expected scorecards in a folder of their own",
                    new Place.InFile(named.toString())));
        }
        return below.files();
    }

    /** The files whose issues and scorecards count, absolute and sorted. */
    List<Path> chosen() {
        return List.copyOf(chosen);
    }

    /** The same and those they may refer to. */
    List<Path> all() {
        return List.copyOf(all);
    }

    /** What messages call a file. */
    String displayName(Path path) {
        return displayNames.getOrDefault(path, path.getFileName().toString());
    }

    /** What is wrong with the names of files and folders. */
    List<Issue> issues() {
        return List.copyOf(issues);
    }
}
