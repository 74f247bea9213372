package scorecard.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code scorecard new}: copies a template into a new folder and never over a file that is there. */
final class NewCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "new",
                        "Makes a scorecard with data that runs at once.",
                        "Without arguments it asks. There are these templates:%n" + listed("%n"),
                        "scorecard new minimal my-scorecard",
                        "scorecard run my-scorecard")
                .addPositional(Options.paths("TEMPLATE DIR", "0..2", "The template and the folder to make."));
    }

    @Override
    public ExitCode run(ParseResult options, Session session) {
        List<String> given = Options.paths(options);
        if (given.isEmpty() && !session.io().terminals().in()) {
            throw new Misuse(
                    "say which template to copy and where: `scorecard new TEMPLATE DIR`; there are " + names());
        }
        try {
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(session.io().in(), StandardCharsets.UTF_8));
            String name =
                    given.isEmpty() ? ask(question(), Template.MINIMAL.name(), answers, session) : given.getFirst();
            Template template = Template.named(name)
                    .orElseThrow(() -> new Misuse("there is no template `" + name + "`; there are " + names()));
            String folder = switch (given.size()) {
                case 0 -> ask("Folder to make", template.name(), answers, session);
                case 1 -> template.name();
                default -> given.get(1);
            };
            return copy(template, session.io().resolve(folder), session);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static ExitCode copy(Template template, Path folder, Session session) {
        Map<String, String> files = template.texts(session.io());
        files.keySet().stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .ifPresent(there -> {
                    throw new Misuse("`" + session.io().shown(there) + "` is there already; nothing was changed");
                });
        files.forEach((path, text) -> OutputFile.write(folder.resolve(path), text, session.io()));
        String shown = session.io().shown(folder);
        session.messages()
                .remark("made " + shown + " (" + files.size() + (files.size() == 1 ? " file" : " files")
                        + "); try `scorecard run " + shown + "`");
        return ExitCode.FINE;
    }

    private static String ask(String question, String otherwise, BufferedReader answers, Session session)
            throws IOException {
        session.io().err().print(question + " [" + otherwise + "]: ");
        session.io().err().flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new Misuse("no answer was given");
        }
        return answer.isBlank() ? otherwise : answer.strip();
    }

    private static String question() {
        return listed("\n") + "\nTemplate";
    }

    private static String listed(String lineEnd) {
        return Template.ALL.stream()
                .map(template -> "  " + template.name() + ": " + template.description())
                .collect(Collectors.joining(lineEnd));
    }

    private static String names() {
        List<String> names = Template.ALL.stream()
                .map(template -> "`" + template.name() + "`")
                .toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
