package scorecard.engine.read;

import java.time.Month;
import java.time.Year;

/** A day of the calendar as {@code 2026-01-31}. */
final class FormOfDays extends FormOfCells {
    private static final int LENGTH = 10;
    private static final int DAYS_OF_ANY_MONTH = 28;

    @Override
    int behind(byte[] text, int at) {
        return behindDay(text, at);
    }

    /** Where a day ends; where it begins if there is none. */
    static int behindDay(byte[] text, int at) {
        int century = pair(text, at);
        int year = pair(text, at + 2);
        int month = pair(text, at + 5);
        int day = pair(text, at + 8);
        boolean written = century >= 0 && year >= 0 && text[at + 4] == '-' && text[at + 7] == '-';
        return written && exists(century * 100 + year, month, day) ? at + LENGTH : at;
    }

    private static boolean exists(int year, int month, int day) {
        return year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= DAYS_OF_ANY_MONTH || day <= Month.of(month).length(Year.isLeap(year)));
    }

    @Override
    WrittenForm plain() {
        return new WrittenForm.Day();
    }
}
