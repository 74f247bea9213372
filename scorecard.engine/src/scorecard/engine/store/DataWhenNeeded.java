package scorecard.engine.store;

import java.util.Optional;
import java.util.function.Supplier;
import scorecard.engine.observe.PiecewiseObservatory.PiecewiseOpening;

/** The data behind a store, opened when something is not known of it. */
final class DataWhenNeeded implements AutoCloseable {
    private final Supplier<PiecewiseOpening> open;
    private Optional<PiecewiseOpening> opened = Optional.empty();

    DataWhenNeeded(Supplier<PiecewiseOpening> open) {
        this.open = open;
    }

    PiecewiseOpening opening() {
        if (opened.isEmpty()) {
            opened = Optional.of(open.get());
        }
        return opened.get();
    }

    @Override
    public void close() {
        if (opened.orElse(null) instanceof PiecewiseOpening.Ready ready) {
            ready.session().close();
        }
    }
}
