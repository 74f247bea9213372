package scorecard.tests.example;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A comma-separated file in the making. Values hold no commas, quotes or line ends. */
final class CsvTable implements AutoCloseable {

    private final Writer writer;

    CsvTable(Path folder, String name, String header) throws IOException {
        writer = Files.newBufferedWriter(folder.resolve(name + ".csv"), StandardCharsets.UTF_8);
        writer.write(header);
        writer.write('\n');
    }

    /** Adds a row; an empty text is a missing cell. */
    void row(Object... cells) throws IOException {
        for (int index = 0; index < cells.length; index++) {
            if (index > 0) {
                writer.write(',');
            }
            writer.write(cells[index].toString());
        }
        writer.write('\n');
    }

    /** {@code yes} or {@code no}. */
    static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }

    /** An amount with two decimals. */
    static String amount(long cents) {
        return cents / 100 + "." + padded(cents % 100, 2);
    }

    /** A number with leading zeros. */
    static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
