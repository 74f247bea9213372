package scorecard.engine.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.read.SourceFiles.Found;

/** Finds the files of a source in an archive; nothing is unpacked to anywhere. */
final class ArchiveMembers {
    private static final int FEW = 10;

    private final DataFile archive;
    private final Optional<String> member;

    /** @param member with {@code *} as in paths; empty for the archive's only file */
    ArchiveMembers(DataFile archive, Optional<String> member) {
        this.archive = archive;
        this.member = member;
    }

    /** Sorted by name. */
    Found files() {
        return files(names -> member.map(pattern -> matching(pattern, names)).orElseGet(() -> only(names)));
    }

    /** All but what archivers add, sorted by name. */
    Found data() {
        return files(names -> data(names).isEmpty() ? only(names) : found(data(names)));
    }

    private Found files(Function<List<String>, Found> chosen) {
        List<String> names;
        try (ZipFile zip = new ZipFile(archive.path().toFile())) {
            if (zip.size() > ReadingLimits.MEMBERS) {
                return refused("data-archive-too-large", "has more than " + ReadingLimits.MEMBERS + " files");
            }
            names = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
        } catch (IOException | RuntimeException problem) {
            return refused(
                    "data-archive-unreadable", "cannot be unpacked; expected an undamaged archive in the format zip");
        }
        Optional<String> outside =
                names.stream().filter(name -> !isInside(name)).findFirst();
        if (outside.isPresent()) {
            return refused(
                    "data-archive-unreadable",
                    "has a file `" + outside.get() + "`, which leads out of the archive; expected names below it");
        }
        if (new HashSet<>(names).size() < names.size()) {
            return refused("data-archive-unreadable", "has two files of one name; expected different names");
        }
        return chosen.apply(names);
    }

    private Found matching(String pattern, List<String> names) {
        PathPattern path = PathPattern.of(pattern);
        List<String> matching =
                names.stream().filter(name -> path.matches(parts(name))).toList();
        return matching.isEmpty()
                ? refused(
                        "data-member-missing",
                        "has no file `" + pattern + "`" + (names.isEmpty() ? "" : "; it has " + listed(names))
                                + NearestHint.of(pattern, names))
                : found(matching);
    }

    private Found only(List<String> names) {
        List<String> data = data(names);
        return data.size() == 1
                ? found(data)
                : refused(
                        "data-member-ambiguous",
                        (data.isEmpty() ? "has no file" : "has several files: " + listed(data))
                                + "; say which is read: `member \""
                                + data.stream().findFirst().orElse("calls.csv")
                                + "\"`, or `member \"*.csv\"` for several");
    }

    private static List<String> data(List<String> names) {
        return names.stream()
                .filter(name -> parts(name).stream().noneMatch(ArchiveMembers::isNoData))
                .toList();
    }

    private Found found(List<String> names) {
        return new Found(
                names.stream()
                        .map(name -> new DataFile(archive.path(), archive.name() + "/" + name, new Packing.Zip(name)))
                        .toList(),
                List.of());
    }

    private static String listed(List<String> names) {
        return "`" + String.join("`, `", names.subList(0, Math.min(FEW, names.size())))
                + (names.size() > FEW ? "`, …" : "`");
    }

    private static boolean isInside(String name) {
        return !name.startsWith("/")
                && !name.contains("\\")
                && !name.contains(":")
                && !parts(name).contains("..");
    }

    /** What archivers add beside the files. */
    private static boolean isNoData(String part) {
        return part.startsWith(".") || part.equals("__MACOSX");
    }

    private static List<String> parts(String name) {
        return Arrays.asList(name.split("/"));
    }

    private Found refused(String code, String problem) {
        return new Found(
                List.of(),
                List.of(Issue.error(code, "`" + archive.name() + "` " + problem, new Place.InFile(archive.name()))));
    }
}
