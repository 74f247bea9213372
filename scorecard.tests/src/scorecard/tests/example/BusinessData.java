package scorecard.tests.example;

import static scorecard.tests.example.CsvTable.amount;
import static scorecard.tests.example.CsvTable.padded;
import static scorecard.tests.example.CsvTable.yesNo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Money and appointments: what the service costs, what the company earns, who does not show up. */
final class BusinessData {

    private static final Course COST_PER_CONTACT = new Course(655, 640, 585);
    private static final Course REVENUE = new Course(1000, 1080, 1150);
    private static final Course EXPENSES = new Course(902, 890, 868);
    private static final Course REMINDED = new Course(3000, 6000, 9200);
    private static final int NO_SHOW_REMINDED = 700;
    private static final int NO_SHOW_FORGOTTEN = 2100;

    /** Categories of cost with their day of booking (31: the last of the month) and their part of a thousand. */
    private enum Category {
        KNOWLEDGE_BASE("knowledge base", 5, 60),
        HIRING("hiring", 12, 70),
        TRAINING("training", 16, 90),
        MANAGEMENT("management", 25, 110),
        FIRST_LINE("first line", 31, 430),
        SECOND_LINE("second line", 31, 240);

        private final String text;
        private final int day;
        private final int ofThousand;

        Category(String text, int day, int ofThousand) {
            this.text = text;
            this.day = day;
            this.ofThousand = ofThousand;
        }
    }

    private final Randomness randomness = new Randomness("business");
    private final Demand demand;

    BusinessData(Demand demand) {
        this.demand = demand;
    }

    void writeCosts(Path folder) throws IOException {
        try (CsvTable table = new CsvTable(folder, "costs", "Booking,Booked on,Category,Amount")) {
            int booking = 0;
            for (LocalDate first = Course.FIRST_DAY; !first.isAfter(Course.LAST_DAY); first = first.plusMonths(1)) {
                long cents = monthlyContacts(first) * COST_PER_CONTACT.on(first);
                for (Category category : Category.values()) {
                    LocalDate day = first.withDayOfMonth(Math.min(category.day, first.lengthOfMonth()));
                    long booked = cents * category.ofThousand / 1000 * randomness.around(100, 6) / 100;
                    if (!day.isAfter(Course.LAST_DAY)) {
                        booking++;
                        table.row("B" + padded(booking, 4), day, category.text, amount(booked));
                    }
                }
            }
        }
    }

    /** The contacts to expect in a month, without chance: budgets follow plans. */
    private long monthlyContacts(LocalDate first) {
        Randomness chance = new Randomness("budget" + first);
        long contacts = 0;
        for (LocalDate day = first; day.getMonth() == first.getMonth(); day = day.plusDays(1)) {
            contacts += new Demand(demand.meanPerDay() * 100).on(day, chance);
        }
        return contacts / 100;
    }

    void writeResults(Path folder) throws IOException {
        try (CsvTable table = new CsvTable(folder, "company-results", "Month end,Revenue,Expenses")) {
            for (LocalDate first = Course.FIRST_DAY;
                    first.plusMonths(1).isBefore(Course.LAST_DAY);
                    first = first.plusMonths(1)) {
                LocalDate lastDay = first.plusMonths(1).minusDays(1);
                long revenue = 50L * demand.meanPerDay() * REVENUE.on(first) * randomness.around(100, 5) / 10;
                long expenses = revenue * EXPENSES.on(first) / 1000 * randomness.around(1000, 12) / 1000;
                table.row(lastDay, amount(revenue), amount(expenses));
            }
        }
    }

    void writeAppointments(Path folder) throws IOException {
        String header =
                "Appointment,Planned for,Reminded,Status,Contract value,Specialist hours,Specialist hourly rate";
        Randomness chance = new Randomness("appointments");
        try (CsvTable table = new CsvTable(folder, "appointments", header)) {
            int appointment = 0;
            for (LocalDate day = Course.FIRST_DAY; !day.isAfter(Course.LAST_DAY); day = day.plusDays(1)) {
                int many = day.getDayOfWeek().getValue() > 5 ? 0 : chance.between(0, 3);
                for (int index = 0; index < many; index++) {
                    appointment++;
                    boolean reminded = chance.happens(REMINDED.on(day));
                    boolean failed = chance.happens(reminded ? NO_SHOW_REMINDED : NO_SHOW_FORGOTTEN);
                    int halfHours = chance.between(1, 5);
                    String status = failed ? "failed to attend" : chance.happens(600) ? "cancelled" : "attended";
                    table.row(
                            "P" + padded(appointment, 5),
                            day.atTime(chance.between(9, 16), 30 * chance.below(2)),
                            yesNo(reminded),
                            status,
                            chance.happens(8200) ? amount(100L * chance.between(40, 160)) : "",
                            halfHours / 2 + "." + halfHours % 2 * 5,
                            chance.happens(3000) ? "62.50" : "48.00");
                }
            }
        }
    }
}
