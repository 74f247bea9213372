package scorecard.tests.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Plausible rows for every table of the catalogue's schema; the same size gives the same rows. */
final class ContactCentre {

    private final Map<String, Table> tables = new TreeMap<>();

    private ContactCentre() {}

    static ContactCentre of(CentreSize size) {
        ContactCentre centre = new ContactCentre();
        OrganisationRows organisation = new OrganisationRows(size);
        organisation.fill(centre);
        CustomerRows customers = new CustomerRows(size);
        customers.fill(centre);
        WorkRows work = new WorkRows(size, organisation.people(), customers);
        work.fill(centre);
        new ShiftRows(size, organisation.people()).fill(centre);
        new MoneyRows(size, organisation.people(), customers).fill(centre, work);
        new VoiceRows(size, organisation.people()).fill(centre, work);
        new QualityRows(size).fill(centre, work);
        new KnowledgeRows(size, customers).fill(centre, work);
        new SalesRows(size, organisation.people(), customers).fill(centre, work);
        new ReferenceRows(size).fill(centre, organisation.people());
        return centre;
    }

    /** The table of that name, made where it is new. */
    Table table(String name, String... columns) {
        return tables.computeIfAbsent(name, missing -> new Table(columns));
    }

    Map<String, Table> tables() {
        return tables;
    }

    /** Writes tables to files called like them. */
    void write(Path folder, Collection<String> names) {
        try {
            Files.createDirectories(folder);
            for (String name : names) {
                Files.writeString(
                        folder.resolve(name + ".csv"), tables.get(name).csv());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
