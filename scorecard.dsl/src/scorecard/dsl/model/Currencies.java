package scorecard.dsl.model;

import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The currencies of the world, by their codes. */
public final class Currencies {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private static final Set<String> KNOWN = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Currencies() {}

    /** Every code. */
    public static Set<String> all() {
        return KNOWN;
    }

    /** Whether a word is the code of a currency. */
    public static boolean areKnownBy(String word) {
        return KNOWN.contains(word);
    }

    /** Whether a word is written like the code of a currency: three capital letters. */
    public static boolean looksLikeOne(String word) {
        return CODE.matcher(word).matches();
    }
}
