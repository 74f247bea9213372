package scorecard.dsl.practice;

import java.util.Locale;

/** The words of names and titles. */
final class Words {

    private Words() {}

    /** A name such as {@code FirstContactResolution} and a title, as words in lower case. */
    static String of(String name, String title) {
        String words = name == null
                ? ""
                : name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('_', ' ');
        return (words + (title == null ? "" : " " + title)).toLowerCase(Locale.ROOT);
    }

    /** A count with its noun, for example {@code 2 goals}. */
    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
