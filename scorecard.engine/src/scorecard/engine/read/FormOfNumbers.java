package scorecard.engine.read;

/** Digits, possibly behind a minus and around a decimal point. */
final class FormOfNumbers extends FormOfCells {
    private int whole;
    private int decimals;
    private boolean negative;

    @Override
    int behind(byte[] text, int at) {
        int first = text[at] == '-' ? at + 1 : at;
        int end = behindDigits(text, first);
        if (end == first) {
            return at;
        }
        whole = Math.max(whole, end - first);
        negative |= first != at;
        if (text[end] != '.') {
            return end;
        }
        int last = behindDigits(text, end + 1);
        decimals = Math.max(decimals, last - end - 1);
        return last == end + 1 ? end : last;
    }

    private static int behindDigits(byte[] text, int at) {
        int end = at;
        while (isDigit(text[end])) {
            end++;
        }
        return end;
    }

    @Override
    void meet(FormOfCells elsewhere) {
        super.meet(elsewhere);
        if (elsewhere instanceof FormOfNumbers numbers) {
            whole = Math.max(whole, numbers.whole);
            decimals = Math.max(decimals, numbers.decimals);
            negative |= numbers.negative;
        }
    }

    @Override
    WrittenForm plain() {
        return new WrittenForm.Digits(whole, decimals, negative);
    }
}
