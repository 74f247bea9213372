package scorecard.tests.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Accounts, the people who contact us for them, and health scores. */
final class CustomerRows {

    private static final int PEOPLE_PER_ACCOUNT = 7;

    private final CentreSize size;
    private final Draw draw = new Draw("customers");
    private final List<String> accounts = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();

    /**
     * A customer.
     *
     * @param account {@code null} for somebody without
     */
    record Person(String customer, String account) {}

    CustomerRows(CentreSize size) {
        this.size = size;
    }

    List<String> accounts() {
        return accounts;
    }

    List<Person> people() {
        return people;
    }

    void fill(ContactCentre centre) {
        Table table = centre.table(
                "account", "account_id", "name", "segment", "created_on", "closed_on", "employees_supported");
        Table scores = centre.table("account_score", "account_id", "scored_on", "kind", "value");
        for (int number = 1; number <= size.accounts(); number++) {
            String account = "K%03d".formatted(number);
            accounts.add(account);
            LocalDate created = draw.day(
                    number % 3 == 0 ? size.begin() : size.begin().minusDays(800),
                    number % 3 == 0 ? size.end() : size.begin());
            LocalDate closed = draw.day(
                    created.isBefore(size.begin()) ? size.begin().plusDays(9) : created.plusDays(30),
                    size.end().plusMonths(1));
            boolean ends = draw.happens(70) && closed.isAfter(size.begin()) && closed.isBefore(size.end());
            String segment = draw.happens(8) ? null : draw.of(List.of("enterprise", "mid", "small"));
            table.row(
                    account,
                    "Account " + number,
                    segment,
                    created,
                    ends ? closed : null,
                    draw.happens(10) ? null : draw.between(3, 900));
            for (LocalDate day = size.begin().plusDays(draw.between(0, 27));
                    day.isBefore(size.end());
                    day = day.plusMonths(1)) {
                scores.row(account, day, draw.happens(80) ? "health" : "credit", draw.between(200, 999) + "." + 5);
            }
        }
        customers(centre);
    }

    private void customers(ContactCentre centre) {
        Table table = centre.table("customer", "customer_id", "account_id", "profile", "internal");
        for (int number = 1; number <= size.accounts() * PEOPLE_PER_ACCOUNT; number++) {
            Person person = new Person("C%04d".formatted(number), draw.happens(12) ? null : draw.of(accounts));
            people.add(person);
            table.row(
                    person.customer(),
                    person.account(),
                    draw.happens(20) ? null : draw.of(List.of("student", "retired", "employed")),
                    draw.happens(7));
        }
    }
}
