package scorecard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A scorecard to begin with: definitions with data that run at once.
 *
 * @param name as typed
 * @param description one sentence
 * @param files that are part of the program, with forward slashes; empty for an example that lies beside it
 */
record Template(String name, String description, List<String> files) {

    static final Template MINIMAL = new Template(
            "minimal",
            "Two indicators on twenty orders: the smallest whole scorecard.",
            List.of("orders.scorecard", "data/orders.csv"));

    /** In the order they are offered. */
    static final List<Template> ALL = List.of(
            MINIMAL,
            new Template("customer-service", "A complete balanced scorecard with two years of data.", List.of()),
            overTheLibrary(
                    "strategy",
                    "The strategy of customer service: four perspectives, goals, what leads to them.",
                    "accounts",
                    "agent_ratings",
                    "agent_states",
                    "article_flags",
                    "articles",
                    "contact_types",
                    "contacts",
                    "costs",
                    "handoffs",
                    "hr_events",
                    "improvements",
                    "revenues",
                    "self_service_sessions",
                    "survey_answers",
                    "survey_invites",
                    "survey_items",
                    "tickets",
                    "trainings"),
            overTheLibrary(
                    "cascade",
                    "From the director over areas and teams to each agent.",
                    "accounts",
                    "assignments",
                    "contact_types",
                    "contacts",
                    "costs",
                    "handoffs",
                    "hr_events",
                    "qa_criteria",
                    "qa_evaluations",
                    "qa_scores",
                    "service_credits",
                    "sla_commitments",
                    "survey_answers",
                    "survey_invites",
                    "survey_items",
                    "tickets",
                    "units"),
            overTheLibrary(
                    "call-quality",
                    "How well contacts are handled: a rubric for reviews, and what customers say.",
                    "contacts",
                    "hr_events",
                    "reviews",
                    "survey_answers",
                    "survey_invites",
                    "survey_items",
                    "tickets"),
            overTheLibrary(
                    "three-areas",
                    "Customer satisfaction, operational efficiency and business value.",
                    "accounts",
                    "agent_states",
                    "contact_types",
                    "contacts",
                    "costs",
                    "customers",
                    "hr_events",
                    "lead_stages",
                    "leads",
                    "survey_answers",
                    "survey_invites",
                    "survey_items",
                    "tickets"),
            overTheLibrary(
                    "inbound-outbound",
                    "A call centre: those who call us, those we call, and employees.",
                    "accounts",
                    "agent_states",
                    "assignments",
                    "contact_types",
                    "contacts",
                    "costs",
                    "customers",
                    "favourable_actions",
                    "handoffs",
                    "hr_events",
                    "lead_stages",
                    "leads",
                    "survey_answers",
                    "survey_invites",
                    "survey_items",
                    "tickets",
                    "trainings"));

    /** One text, called like the template, and a file for each source of the library that it needs. */
    private static Template overTheLibrary(String name, String description, String... sources) {
        return new Template(
                name,
                description,
                Stream.concat(
                                Stream.of(name + ".scorecard"),
                                Arrays.stream(sources).map(source -> "data/" + source + ".csv"))
                        .toList());
    }

    static Optional<Template> named(String name) {
        return ALL.stream().filter(template -> template.name().equals(name)).findFirst();
    }

    /**
     * Its files, by path with forward slashes.
     *
     * @throws Misuse where this installation came without them
     */
    Map<String, String> texts(Io io) {
        return files.isEmpty() ? example(io) : inTheProgram();
    }

    private Map<String, String> inTheProgram() {
        Map<String, String> texts = new TreeMap<>();
        for (String file : files) {
            // the definitions are a template's own, the data is one centre's for all
            String resource = "template/" + (file.startsWith("data/") ? file : name + "/" + file);
            try (InputStream stream = Template.class.getResourceAsStream(resource)) {
                texts.put(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return texts;
    }

    private Map<String, String> example(Io io) {
        Path folder = io.home()
                .map(home -> home.resolve("examples").resolve(name))
                .filter(Files::isDirectory)
                .orElseThrow(() -> new Misuse("the template `" + name + "` is not part of this installation; there is `"
                        + MINIMAL.name() + "`"));
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith("scorecard-out/")) {
                    texts.put(path, Files.readString(file));
                }
            }
        } catch (IOException unreadable) {
            throw new Misuse("the template `" + name + "` cannot be read: " + OutputFile.reason(unreadable));
        }
        return texts;
    }
}
