import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The definitions of the bench with further KPIs that add up: counts, sums and shares, each of other rows. */
final class MoreKpis {

    private static final List<String> CHANNELS = List.of("phone", "chat", "email", "social");
    private static final List<String> SEVERITIES = List.of("S1", "S2", "S3", "S4");
    private static final String LAST = "      lagging repeat_rate_7d\n";

    private MoreKpis() {}

    /**
     * Writes definitions with so many KPIs.
     *
     * @return their folder
     */
    static Path write(Path contacts, Path folder, int further) throws IOException {
        Path definitions = folder.resolve("definitions-" + further);
        Files.createDirectories(definitions);
        Files.copy(
                contacts.resolve("scorecard.rules"),
                definitions.resolve("scorecard.rules"),
                StandardCopyOption.REPLACE_EXISTING);
        String text = Files.readString(contacts.resolve("contacts.scorecard"));
        StringBuilder kpis = new StringBuilder();
        StringBuilder measures = new StringBuilder(LAST);
        for (int number = 0; number < further; number++) {
            String name = "further_" + (number + 1);
            kpis.append("kpi ")
                    .append(name)
                    .append(" {\n  over customer_contacts\n  formula ")
                    .append(formula(number))
                    .append("\n}\n\n");
            measures.append("      lagging ").append(name).append('\n');
        }
        int scorecard = text.indexOf("scorecard Contacts {");
        Files.writeString(
                definitions.resolve("contacts.scorecard"),
                text.substring(0, scorecard) + kpis + text.substring(scorecard).replace(LAST, measures));
        return definitions;
    }

    private static String formula(int number) {
        List<String> where = new ArrayList<>();
        where.add("wait >= " + number / 3 + " seconds");
        where.add("channel = \"" + CHANNELS.get(number % CHANNELS.size()) + '"');
        where.add("severity = \"" + SEVERITIES.get(number / CHANNELS.size() % SEVERITIES.size()) + '"');
        String rows = String.join(" and ", where);
        return switch (number % 3) {
            case 0 -> "count(where " + rows + ")";
            case 1 -> "sum(cost where " + rows + ")";
            default -> "share(where sla_met and " + rows + ")";
        };
    }
}
