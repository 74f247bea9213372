package scorecard.dsl.practice;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words of names and titles. */
final class Words {

    private static final Pattern START_OF_WORD = Pattern.compile("([a-z0-9])([A-Z])");

    private Words() {}

    /** A name such as {@code FirstContactResolution} and a title, as words in lower case. */
    static String of(String name, String title) {
        String words = name == null
                ? ""
                : START_OF_WORD.matcher(name).replaceAll("$1 $2").replace('_', ' ');
        return (words + (title == null ? "" : " " + title)).toLowerCase(Locale.ROOT);
    }

    /** A count with its noun, for example {@code 2 goals}. */
    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
