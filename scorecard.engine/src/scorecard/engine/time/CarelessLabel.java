package scorecard.engine.time;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Corrects the usual careless spellings of labels, to suggest what was meant; never to accept them. */
final class CarelessLabel {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern YEAR_AND_NUMBER = Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})");
    private static final Pattern NUMBER_AND_YEAR = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})[-/. ]?[wW](\\d{1,2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[-/. ]?[qQ](\\d)");
    private static final Pattern QUARTER_FIRST = Pattern.compile("[qQ](\\d)[-/. ]?(\\d{4})");
    private static final Pattern FISCAL_YEAR = Pattern.compile("[fF][yY][-/. ]?(\\d{4})");
    private static final Pattern FISCAL_QUARTER = Pattern.compile("[fF][yY][-/. ]?(\\d{4})[-/. ]?[qQ](\\d)");
    private static final Pattern MONTH_NAME = Pattern.compile("([a-zA-Z]{3,9})[-/. ]?(\\d{4})");

    private CarelessLabel() {}

    /** The label in the canonical spelling, or as it is where it resembles none. */
    static String corrected(String label) {
        String text = label.strip();
        Matcher matcher;
        if ((matcher = YEAR_AND_NUMBER.matcher(text)).matches()) {
            return matcher.group(1) + "-" + twoDigits(matcher.group(2));
        }
        if ((matcher = NUMBER_AND_YEAR.matcher(text)).matches()) {
            return matcher.group(2) + "-" + twoDigits(matcher.group(1));
        }
        if ((matcher = DAY.matcher(text)).matches()) {
            return matcher.group(1) + "-" + twoDigits(matcher.group(2)) + "-" + twoDigits(matcher.group(3));
        }
        if ((matcher = WEEK.matcher(text)).matches()) {
            return matcher.group(1) + "-W" + twoDigits(matcher.group(2));
        }
        if ((matcher = QUARTER.matcher(text)).matches() || (matcher = FISCAL_QUARTER.matcher(text)).matches()) {
            return matcher.group(1) + "-Q" + matcher.group(2);
        }
        if ((matcher = QUARTER_FIRST.matcher(text)).matches()) {
            return matcher.group(2) + "-Q" + matcher.group(1);
        }
        if ((matcher = FISCAL_YEAR.matcher(text)).matches()) {
            return "FY" + matcher.group(1);
        }
        if ((matcher = MONTH_NAME.matcher(text)).matches()) {
            int month = MONTHS.indexOf(matcher.group(1).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            return month == 0 ? label : matcher.group(2) + "-" + twoDigits(Integer.toString(month));
        }
        return label;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
