package scorecard.tests.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the data of the customer-service example: invented, the same bytes on every machine.
 *
 * <p>Run it with {@code java CustomerServiceData.java FOLDER [CONTACTS-PER-DAY]}; the committed slice has four contacts a
 * day. More contacts bring more visits to the knowledge base, more cost and more revenue; the agents stay forty.
 */
public final class CustomerServiceData {

    /** The mean number of contacts a day in the committed slice. */
    public static final int SLICE = 4;

    private static final int MOST_CONTACTS_PER_DAY = 100_000;

    private CustomerServiceData() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            throw new IllegalArgumentException("expected FOLDER [CONTACTS-PER-DAY]");
        }
        write(Path.of(arguments[0]), arguments.length == 2 ? Integer.parseInt(arguments[1]) : SLICE);
    }

    /**
     * Writes all tables into a folder, which is made where it is missing.
     *
     * @param contactsPerDay mean number of contacts a day, 1 .. 100,000
     */
    public static void write(Path folder, int contactsPerDay) throws IOException {
        if (contactsPerDay < 1 || contactsPerDay > MOST_CONTACTS_PER_DAY) {
            throw new IllegalArgumentException("contacts per day: 1 .. " + MOST_CONTACTS_PER_DAY);
        }
        Files.createDirectories(folder);
        Demand demand = new Demand(contactsPerDay);
        ContactData contacts = new ContactData(demand);
        contacts.writeContacts(folder);
        contacts.writeVisits(folder);
        AgentData agents = new AgentData();
        agents.writeWorkload(folder);
        agents.writeTraining(folder);
        agents.writeOpinions(folder);
        agents.writeTopPerformers(folder);
        BusinessData business = new BusinessData(demand);
        business.writeCosts(folder);
        business.writeResults(folder);
        business.writeAppointments(folder);
        LearningData learning = new LearningData();
        learning.writeArticles(folder);
        learning.writeIssues(folder);
        learning.writeFeedback(folder);
    }
}
