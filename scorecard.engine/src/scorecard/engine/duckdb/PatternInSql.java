package scorecard.engine.duckdb;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A declared pattern of dates or timestamps in SQL, where it has numbers only: days, months and years of four digits, hours of the
 * day, minutes and seconds, with marks between them.
 *
 * @param form a regular expression that what surely fits matches as a whole
 * @param directives DuckDB's own of the same
 */
record PatternInSql(String form, String directives) {
    private static final Pattern PARTS =
            Pattern.compile("(?<field>dd?|MM?|yyyy|uuuu|HH?|mm?|ss?)|(?<mark>[-/.:, T_])|'(?<quoted>[A-Za-z ])'");

    /** What a pattern may be made of. */
    private enum Field {
        DAY("d", "(0?[1-9]|[12][0-9]|3[01])", "(0[1-9]|[12][0-9]|3[01])", "%d"),
        MONTH("M", "(0?[1-9]|1[0-2])", "(0[1-9]|1[0-2])", "%m"),
        YEAR("yu", "", "[0-9]{4}", "%Y"),
        HOUR("H", "([01]?[0-9]|2[0-3])", "([01][0-9]|2[0-3])", "%H"),
        MINUTE("m", "[0-5]?[0-9]", "[0-5][0-9]", "%M"),
        SECOND("s", "[0-5]?[0-9]", "[0-5][0-9]", "%S");

        private final String letters;
        private final String shortest;
        private final String padded;
        private final String directive;

        Field(String letters, String shortest, String padded, String directive) {
            this.letters = letters;
            this.shortest = shortest;
            this.padded = padded;
            this.directive = directive;
        }

        static Field of(char letter) {
            for (Field field : values()) {
                if (field.letters.indexOf(letter) >= 0) {
                    return field;
                }
            }
            throw new IllegalArgumentException("no field " + letter);
        }
    }

    /**
     * The pattern; empty where only the contract itself can tell.
     *
     * @param day whether it has no time of day
     */
    static Optional<PatternInSql> of(String pattern, boolean day) {
        StringBuilder form = new StringBuilder();
        StringBuilder directives = new StringBuilder();
        Set<Field> fields = EnumSet.noneOf(Field.class);
        Matcher parts = PARTS.matcher(pattern);
        int end = 0;
        boolean afterField = false;
        while (parts.find() && parts.start() == end) {
            end = parts.end();
            String written = parts.group("field");
            if (written == null) {
                String mark = parts.group("mark") == null ? parts.group("quoted") : parts.group("mark");
                form.append(mark.equals(".") ? "\\." : mark);
                directives.append(mark);
                afterField = false;
                continue;
            }
            Field field = Field.of(written.charAt(0));
            if (afterField || !fields.add(field)) {
                return Optional.empty(); // numbers without marks between them, or one twice
            }
            form.append(written.length() == 1 ? field.shortest : field.padded);
            directives.append(field.directive);
            afterField = true;
        }
        Set<Field> needed = EnumSet.of(Field.DAY, Field.MONTH, Field.YEAR);
        if (!day) {
            needed.addAll(EnumSet.of(Field.HOUR, Field.MINUTE));
            fields.remove(Field.SECOND);
        }
        return end == pattern.length() && fields.equals(needed)
                ? Optional.of(new PatternInSql(form.toString(), directives.toString()))
                : Optional.empty();
    }

    /** True where a cell surely is written so; whether there is such a day, its moment says. */
    String fits(String cell) {
        return "regexp_full_match(" + cell + ", " + SqlLiteral.text(form) + ") AND " + moment(cell) + " IS NOT NULL";
    }

    /** The moment of a cell; null where it is written otherwise, or there is no such day. */
    String moment(String cell) {
        return "try_strptime(" + cell + ", " + SqlLiteral.text(directives) + ")";
    }
}
