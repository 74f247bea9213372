package scorecard.cli;

import scorecard.cli.message.Messages;

/**
 * One call of the program.
 *
 * @param colour whether results on standard output may be coloured
 */
record Session(Io io, Messages messages, boolean colour) {

    /** Says on a terminal what takes time; says nothing to a program. */
    void progress(String sentence) {
        if (io.terminals().err()) {
            messages.remark(sentence);
        }
    }
}
