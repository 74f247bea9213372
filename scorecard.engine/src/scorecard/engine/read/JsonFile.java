package scorecard.engine.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/**
 * JSON: an array of objects, or objects one after the other as newline-delimited JSON has them. Each object is a row; the
 * members of an object within it are called {@code outer.inner}.
 *
 * <p>An object need not have every member, so a member that no object has is only known to be missing at the end.
 */
final class JsonFile implements TableFile {

    private static final int DEEPEST = 20;
    private static final int MOST_DIGITS = 60;
    private static final RawCell ABSENT = new RawCell.Absent();
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(ReadingLimits.CELL_LENGTH)
                    .maxNameLength(ReadingLimits.CELL_LENGTH)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final DataFile file;
    private final JsonParser parser;
    private final List<String> header;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** Of the declared headers, by index, those that some object has. */
    private final BitSet found = new BitSet();

    private boolean inArray;
    private long row;

    private JsonFile(DataFile file, Collection<String> headers) throws IOException {
        this.file = file;
        this.header = List.copyOf(headers);
        header.forEach(name -> indexes.put(name, indexes.size()));
        this.parser = FACTORY.createParser(file.open());
    }

    /** @param headers the declared headers, which are the members that are read */
    static Opened open(DataFile file, Collection<String> headers) {
        try {
            JsonFile table = new JsonFile(file, headers);
            JsonToken first = table.parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                table.inArray = true;
                table.parser.nextToken();
            } else if (first == null) {
                table.close();
                return new Opened.Unreadable(Issue.error(
                        "data-file-empty",
                        "`" + file.name() + "` is empty; expected an array of objects, or one object a line",
                        new Place.InFile(file.name())));
            }
            return new Opened.Readable(table);
        } catch (IOException problem) {
            return new Opened.Unreadable(problem(file, 1, problem));
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Next next() {
        try {
            JsonToken token = parser.currentToken();
            if (token == null || inArray && token == JsonToken.END_ARRAY) {
                return inArray && parser.nextToken() != null ? malformed("something behind the closing `]`") : end();
            }
            row++;
            if (token != JsonToken.START_OBJECT) {
                return malformed("`" + shortened(parser.getText()) + "`");
            }
            List<RawCell> cells = new ArrayList<>(Collections.nCopies(header.size(), ABSENT));
            object("", cells);
            parser.nextToken();
            return new Next.Row(row, cells);
        } catch (IOException problem) {
            return new Next.Broken(problem(file, Math.max(1, row), problem));
        }
    }

    /** A member that no object has would silently be missing everywhere. */
    private Next end() {
        header.stream().filter(name -> found.get(indexes.get(name))).forEach(seen::add);
        List<String> absent =
                header.stream().filter(name -> !seen.contains(name)).toList();
        return row == 0 || absent.isEmpty()
                ? new Next.End()
                : new Next.Broken(Issue.error(
                        "data-header-missing",
                        "no object of `" + file.name() + "` has `" + absent.getFirst() + "`"
                                + NearestHint.of(
                                        absent.getFirst(),
                                        seen.stream().sorted().toList()),
                        new Place.InData(file.name(), 1, absent.getFirst())));
    }

    private void object(String prefix, List<RawCell> cells) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = prefix.isEmpty() ? parser.currentName() : prefix + parser.currentName();
            JsonToken value = parser.nextToken();
            Integer index = indexes.get(name);
            if (index == null) {
                seen.add(name);
            } else {
                found.set(index);
            }
            switch (value) {
                case START_OBJECT -> {
                    if (index != null) {
                        cells.set(index, new RawCell.Faulty("{…}"));
                    }
                    object(name + ".", cells);
                }
                case START_ARRAY -> {
                    if (index != null) {
                        cells.set(index, new RawCell.Faulty("[…]"));
                    }
                    parser.skipChildren();
                }
                default -> {
                    if (index != null) {
                        cells.set(index, cell(value));
                    }
                }
            }
        }
    }

    private RawCell cell(JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_NULL -> ABSENT;
            case VALUE_TRUE -> new RawCell.Flag(true);
            case VALUE_FALSE -> new RawCell.Flag(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
            default -> text(parser.getText());
        };
    }

    private static RawCell text(String text) {
        return text.isEmpty() ? ABSENT : new RawCell.Written(text);
    }

    /** JSON allows {@code 1e3}; a number with more digits than any column holds is shown as it stands. */
    private static RawCell number(String written) {
        if (isPlain(written)) {
            return new RawCell.Written(written);
        }
        BigDecimal value = new BigDecimal(written);
        boolean writable = Math.abs((long) value.precision() - value.scale()) < MOST_DIGITS
                && Math.abs(value.scale()) < MOST_DIGITS;
        return new RawCell.Written(writable ? value.toPlainString() : written);
    }

    /** Whether a number has few digits and a point at most, so that it stands as it would be written. */
    private static boolean isPlain(String written) {
        boolean plain = written.length() < MOST_DIGITS;
        for (int index = 0; plain && index < written.length(); index++) {
            char mark = written.charAt(index);
            plain = mark >= '0' && mark <= '9' || mark == '.';
        }
        return plain;
    }

    private Next malformed(String found) {
        return new Next.Broken(Issue.error(
                "data-file-malformed",
                "`" + file.name() + "` has " + found + " where object " + Math.max(1, row) + " was expected",
                new Place.InFile(file.name())));
    }

    private static Issue problem(DataFile file, long row, IOException problem) {
        Optional<Issue> packing = PackedContent.issue(file, problem);
        if (packing.isPresent()) {
            return packing.get();
        }
        boolean syntax = problem instanceof com.fasterxml.jackson.core.JacksonException;
        return syntax
                ? Issue.error(
                        "data-file-malformed",
                        "`" + file.name() + "` is no well-formed JSON near object " + row
                                + "; expected an array of objects, or one object a line, nested at most " + DEEPEST
                                + " deep and with different names of members",
                        new Place.InFile(file.name()))
                : Issue.error(
                        "data-file-unreadable", "`" + file.name() + "` cannot be read", new Place.InFile(file.name()));
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
