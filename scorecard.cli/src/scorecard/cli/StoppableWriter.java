package scorecard.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import scorecard.engine.observe.Cancellation;

/** Writes until the work is cancelled; then the next piece ends it with {@link scorecard.engine.observe.Stopped}. */
final class StoppableWriter extends FilterWriter {
    private final Cancellation cancellation;

    StoppableWriter(Writer to, Cancellation cancellation) {
        super(to);
        this.cancellation = cancellation;
    }

    @Override
    public void write(int character) throws IOException {
        cancellation.check();
        super.write(character);
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        cancellation.check();
        super.write(characters, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        cancellation.check();
        super.write(text, offset, length);
    }
}
