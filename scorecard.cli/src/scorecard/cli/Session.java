package scorecard.cli;

import scorecard.cli.message.Messages;

/**
 * One call of the program.
 *
 * @param colour whether results on standard output may be coloured
 * @param interruption stops an evaluation
 */
record Session(Io io, Messages messages, boolean colour, Interruption interruption) {

    /** Says on a terminal what takes time; says nothing to a program. */
    void progress(String sentence) {
        if (io.terminals().err()) {
            messages.progress(sentence);
        }
    }
}
