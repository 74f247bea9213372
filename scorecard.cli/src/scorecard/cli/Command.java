package scorecard.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One of the commands: what it understands and what it does. */
interface Command {

    /** Its name, options and help; described in code, since reading annotations would cost time at every start. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @throws Misuse for options that do not fit each other or name what does not exist
     */
    ExitCode run(ParseResult options, Session session);
}
