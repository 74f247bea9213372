package scorecard.engine.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** Unpacks a workbook once without keeping it, so that a small file that unpacks without end is refused before it is read. */
final class WorkbookArchive {
    private static final int MEGABYTE = 1024 * 1024;

    private WorkbookArchive() {}

    /** What is wrong with the archive, if anything. */
    static Optional<Issue> check(DataFile file) {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        try (InputStream stream = Files.newInputStream(file.path())) {
            byte[] start = stream.readNBytes(4);
            if (start.length == 0) {
                return issue(file, "data-file-empty", "is empty; expected a workbook");
            }
            if (Arrays.equals(start, old)) {
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
                            "unpacks to more than " + ReadingLimits.UNPACKED_WORKBOOK / MEGABYTE
                                    + " MB, one part to more than "
                                    + ReadingLimits.UNPACKED_PART / MEGABYTE + " MB, or to "
                                    + ReadingLimits.WORKBOOK_PARTS
                                    + " parts; expected a smaller workbook or a text file")
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException problem) {
            return issue(file, "data-workbook-unreadable", "is not a workbook; expected an undamaged .xlsx file");
        }
    }

    /** Sheets are read row by row; every other part is kept in memory, so that it may be far smaller only. */
    private static boolean isTooLarge(ZipFile archive) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        for (Enumeration<? extends ZipEntry> parts = archive.entries(); parts.hasMoreElements(); ) {
            ZipEntry entry = parts.nextElement();
            long most = entry.getName().startsWith("xl/worksheets/")
                    ? ReadingLimits.UNPACKED_WORKBOOK
                    : ReadingLimits.UNPACKED_PART;
            long unpackedPart = 0;
            try (InputStream part = archive.getInputStream(entry)) {
                for (int count = part.read(buffer); count >= 0; count = part.read(buffer)) {
                    unpackedPart += count;
                    if (unpackedPart > most || unpacked + unpackedPart > ReadingLimits.UNPACKED_WORKBOOK) {
                        return true;
                    }
                }
            }
            unpacked += unpackedPart;
        }
        return false;
    }

    private static Optional<Issue> issue(DataFile file, String code, String problem) {
        return Optional.of(Issue.error(code, "`" + file.name() + "` " + problem, new Place.InFile(file.name())));
    }
}
