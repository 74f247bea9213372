package scorecard.engine.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** Unpacks a workbook once without keeping it, so that a small file that unpacks without end is refused before it is read. */
final class WorkbookArchive {
    private WorkbookArchive() {}

    /** What is wrong with the archive, if anything. */
    static Optional<Issue> check(DataFile file) {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        try (InputStream stream = Files.newInputStream(file.path())) {
            byte[] start = stream.readNBytes(4);
            if (start.length == 0) {
                return issue(file, "data-file-empty", "is empty; expected a workbook");
            }
            if (java.util.Arrays.equals(start, old)) {
                return issue(
                        file,
                        "data-workbook-unreadable",
                        "is a workbook of the old kind or has a password; save it as .xlsx without password");
            }
        } catch (IOException problem) {
            return issue(file, "data-file-unreadable", "cannot be read");
        }
        try (ZipFile archive = new ZipFile(file.path().toFile())) {
            return archive.size() > ReadingLimits.WORKBOOK_PARTS || isTooLarge(archive)
                    ? issue(
                            file,
                            "data-workbook-too-large",
                            "unpacks to more than " + ReadingLimits.UNPACKED_WORKBOOK / (1024 * 1024) + " MB or "
                                    + ReadingLimits.WORKBOOK_PARTS
                                    + " parts; expected a smaller workbook or a text file")
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException problem) {
            return issue(file, "data-workbook-unreadable", "is not a workbook; expected an undamaged .xlsx file");
        }
    }

    private static boolean isTooLarge(ZipFile archive) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        for (Enumeration<? extends ZipEntry> parts = archive.entries(); parts.hasMoreElements(); ) {
            try (InputStream part = archive.getInputStream(parts.nextElement())) {
                for (int count = part.read(buffer); count >= 0; count = part.read(buffer)) {
                    unpacked += count;
                    if (unpacked > ReadingLimits.UNPACKED_WORKBOOK) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Optional<Issue> issue(DataFile file, String code, String problem) {
        return Optional.of(Issue.error(code, "`" + file.name() + "` " + problem, new Place.InFile(file.name())));
    }
}
