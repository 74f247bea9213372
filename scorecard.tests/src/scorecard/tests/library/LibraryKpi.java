package scorecard.tests.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scorecard.dsl.library.ShippedLibraries;

/**
 * A KPI of the library, read from its text.
 *
 * @param number of the catalogue's entry that its documentation names, for example {@code K045}
 * @param name in the library
 * @param hasParameters whether it must be given values
 */
record LibraryKpi(String number, String name, boolean hasParameters) {

    private static final Pattern DEFINITION =
            Pattern.compile("Catalogue: (K\\d{3}) (\\w+)(?:(?!\\bkpi \\w).)*?\\nkpi (\\w+)(\\(?)", Pattern.DOTALL);

    static List<LibraryKpi> all() {
        List<LibraryKpi> all = new ArrayList<>();
        for (String file : ShippedLibraries.fileNames()) {
            Matcher definition = DEFINITION.matcher(text(file));
            while (definition.find()) {
                all.add(new LibraryKpi(
                        definition.group(1),
                        definition.group(3),
                        !definition.group(4).isEmpty()));
            }
        }
        return all;
    }

    /** The text of a file of the library. */
    static String text(String file) {
        try (InputStream stream = ShippedLibraries.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As a goal uses it, with the values of the proof for its parameters. */
    String used() {
        return "contactcentre." + name + (hasParameters ? "(" + CatalogueParameters.arguments(number) + ")" : "");
    }
}
