package scorecard.engine.read;

/** A day of the calendar and a time of day to the minute, second or millisecond, as {@code 2026-01-31 09:30:15.123}. */
final class FormOfMoments extends FormOfCells {
    private static final int MOST_DECIMALS = 3;
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private boolean atTheEdge;

    @Override
    int behind(byte[] text, int at) {
        int day = FormOfDays.behindDay(text, at);
        boolean parted = text[day] == ' ' || text[day] == 'T';
        int hours = pair(text, day + 1);
        if (day == at || !parted || hours < 0 || hours > 23 || !isSixtieth(text, day + 3)) {
            return at;
        }
        int year = pair(text, at) * 100 + pair(text, at + 2);
        atTheEdge |= year == FIRST_YEAR || year == LAST_YEAR;
        int minute = day + 6;
        if (!isSixtieth(text, minute)) {
            return minute;
        }
        int second = minute + 3;
        int end = second;
        if (text[second] == '.') {
            end++;
            while (end <= second + MOST_DECIMALS && isDigit(text[end])) {
                end++;
            }
        }
        return end == second + 1 ? second : end;
    }

    /** Whether a colon and a number below 60 stand there. */
    private static boolean isSixtieth(byte[] text, int at) {
        int number = pair(text, at + 1);
        return text[at] == ':' && number >= 0 && number < 60;
    }

    @Override
    void meet(FormOfCells elsewhere) {
        super.meet(elsewhere);
        atTheEdge |= elsewhere instanceof FormOfMoments moments && moments.atTheEdge;
    }

    @Override
    WrittenForm plain() {
        return new WrittenForm.Moment(atTheEdge);
    }
}
