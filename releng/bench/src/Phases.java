import java.util.Locale;

/** How the engine's fastest run spent its time, in seconds. */
final class Phases {

    private double loading;
    private double observing;
    private double judging;
    private double whole = Double.POSITIVE_INFINITY;

    void add(TimedObservatory run, double seconds) {
        if (seconds < whole) {
            whole = seconds;
            loading = run.loading();
            observing = run.observing();
            judging = seconds - loading - observing;
        }
    }

    double loading() {
        return loading;
    }

    double observing() {
        return observing;
    }

    double judging() {
        return judging;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "of the engine: loading %.2f, observing %.2f, values and results %.2f",
                loading,
                observing,
                judging);
    }
}
