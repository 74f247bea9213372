package scorecard.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Options and parameters as the commands declare and read them. */
final class Options {

    private Options() {}

    /**
     * A command with its help.
     *
     * @param does one short sentence for the list of commands
     * @param more what its own help says beyond that; may be empty
     * @param examples lines that work as they stand
     */
    static CommandSpec command(String name, String does, String more, String... examples) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .header(does)
                .headerHeading("")
                .synopsisHeading("%nUsage: ")
                .description(more.isEmpty() ? new String[0] : new String[] {more})
                .sortOptions(false)
                .abbreviateSynopsis(false)
                .optionListHeading("%nOptions:%n")
                .parameterListHeading("%nParameters:%n")
                .descriptionHeading(more.isEmpty() ? "" : "%n")
                .footerHeading(examples.length == 0 ? "" : "%nExamples:%n")
                .footer(Arrays.stream(examples).map(example -> "  " + example).toArray(String[]::new));
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
        spec.addOption(flag("--no-color", "Do not colour anything (as the variable NO_COLOR)."));
        return spec;
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name.split(" "))
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static OptionSpec values(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    static PositionalParamSpec path(String description) {
        return PositionalParamSpec.builder()
                .paramLabel("PATH")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description(description)
                .build();
    }

    static PositionalParamSpec paths(String label, String arity, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity(arity)
                .required(arity.startsWith("1"))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    static Optional<String> text(ParseResult options, String name) {
        return Optional.ofNullable(options.matchedOptionValue(name, (String) null));
    }

    static List<String> texts(ParseResult options, String name) {
        return options.matchedOptionValue(name, List.of());
    }

    static boolean isSet(ParseResult options, String name) {
        return options.matchedOptionValue(name, false);
    }

    static String path(ParseResult options) {
        return options.matchedPositionalValue(0, "");
    }

    static List<String> paths(ParseResult options) {
        return options.matchedPositionalValue(0, List.of());
    }

    /**
     * The constant that an option names in lower case.
     *
     * @throws Misuse for any other word
     */
    static <E extends Enum<E>> Optional<E> choice(ParseResult options, String name, Class<E> choices) {
        return text(options, name)
                .map(word -> Arrays.stream(choices.getEnumConstants())
                        .filter(choice -> word(choice).equals(word))
                        .findFirst()
                        .orElseThrow(() ->
                                new Misuse("`" + name + " " + word + "` is not known; there are " + words(choices))));
    }

    private static <E extends Enum<E>> String words(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .map(choice -> "`" + word(choice) + "`")
                .collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
