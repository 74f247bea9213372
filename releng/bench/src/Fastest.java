import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The fastest of a contender's rounds, because the machine stalls now and then. */
final class Fastest {

    private final String name;
    private final List<Measured<?>> rounds = new ArrayList<>();

    Fastest(String name) {
        this.name = name;
    }

    void add(Measured<?> round) {
        rounds.add(new Measured<>(null, round.seconds(), round.cpu(), round.peak()));
    }

    double seconds() {
        return fastest().seconds();
    }

    double cpu() {
        return fastest().cpu();
    }

    /** Gigabytes; the least of the rounds. */
    double peak() {
        return rounds.stream()
                        .flatMap(round -> round.peak().stream())
                        .mapToLong(Long::longValue)
                        .min()
                        .orElse(0)
                / 1e9;
    }

    private Measured<?> fastest() {
        return rounds.stream()
                .min(Comparator.comparingDouble(Measured::seconds))
                .orElseThrow();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-20s %9.2f %9.2f %9.2f %6d", name, seconds(), cpu(), peak(), rounds.size());
    }
}
