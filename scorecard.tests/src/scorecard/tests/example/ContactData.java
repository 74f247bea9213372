package scorecard.tests.example;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;

/** What customers do: contacts with the service and visits to the knowledge base. */
final class ContactData {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String[] CHANNELS = {"phone", "chat", "email"};

    private static final Course CHAT_WEIGHT = new Course(18, 26, 33);
    private static final Course TYPICAL = new Course(4650, 4100, 3350);
    private static final Course RESOLVED = new Course(8650, 8800, 9050);
    private static final Course SECOND_LINE = new Course(3300, 2950, 2450);
    private static final Course FOLLOWED_UP = new Course(1700, 1650, 1350);
    private static final Course PHONE_WAIT = new Course(74, 66, 52);
    private static final Course CHAT_WAIT = new Course(48, 40, 34);
    private static final Course EMAIL_WAIT = new Course(5 * 3600, 6 * 3600, 8 * 3600 + 1200);
    private static final Course SOLVED_ALONE = new Course(5000, 5500, 6350);
    private static final Course MOBILE = new Course(4200, 4900, 5700);
    private static final int ABANDONED = 850;
    private static final int RATED = 4200;

    private final Randomness randomness = new Randomness("contacts");
    private final Demand demand;
    private int contact;

    ContactData(Demand demand) {
        this.demand = demand;
    }

    void writeContacts(Path folder) throws IOException {
        String header = "Contact,Opened at,Channel,Agent,Customer,Answered,Wait in seconds,Resolved,Second line,"
                + "Followed up within 7 days,Typical question,Satisfaction";
        try (CsvTable table = new CsvTable(folder, "contacts", header)) {
            for (LocalDate day = Course.FIRST_DAY; !day.isAfter(Course.LAST_DAY); day = day.plusDays(1)) {
                LocalDate today = day;
                int[] minutes = IntStream.range(0, demand.on(day, randomness))
                        .map(index -> minuteOf(Demand.moment(today, randomness)))
                        .sorted()
                        .toArray();
                for (int minute : minutes) {
                    contact(table, day, day.atTime(minute / 60, minute % 60));
                }
            }
        }
    }

    private static int minuteOf(LocalDateTime moment) {
        return moment.getHour() * 60 + moment.getMinute();
    }

    private void contact(CsvTable table, LocalDate day, LocalDateTime openedAt) throws IOException {
        contact++;
        int channel = randomness.pick(48, CHAT_WEIGHT.on(day), 30);
        String customer = "K" + CsvTable.padded(randomness.between(1, 225 * demand.meanPerDay()), 3);
        String typical = CsvTable.yesNo(randomness.happens(TYPICAL.on(day)));
        String name = "C" + CsvTable.padded(contact, 5);
        if (channel != 2 && randomness.happens(ABANDONED)) {
            table.row(
                    name, openedAt.format(MINUTE), CHANNELS[channel], "", customer, "no", "", "", "", "", typical, "");
            return;
        }
        int wait = wait(channel, day);
        boolean resolved = randomness.happens(RESOLVED.on(day));
        boolean secondLine = randomness.happens(SECOND_LINE.on(day));
        boolean followedUp = !resolved || randomness.happens(FOLLOWED_UP.on(day));
        table.row(
                name,
                openedAt.format(MINUTE),
                CHANNELS[channel],
                AgentData.agent(randomness.between(1, AgentData.AGENTS)),
                customer,
                "yes",
                wait,
                CsvTable.yesNo(resolved),
                CsvTable.yesNo(secondLine),
                CsvTable.yesNo(followedUp),
                typical,
                randomness.happens(RATED) ? satisfaction(resolved && !followedUp) : "");
    }

    private int wait(int channel, LocalDate day) {
        Course[] courses = {PHONE_WAIT, CHAT_WAIT, EMAIL_WAIT};
        int middle = courses[channel].on(day);
        return randomness.around(middle, middle * 9 / 10);
    }

    private int satisfaction(boolean settled) {
        return 1 + (settled ? randomness.pick(1, 3, 10, 46, 40) : randomness.pick(22, 26, 27, 18, 7));
    }

    void writeVisits(Path folder) throws IOException {
        try (CsvTable table = new CsvTable(folder, "knowledge-base-visits", "Visit,Started at,Device,Outcome")) {
            int visit = 0;
            for (LocalDate day = Course.FIRST_DAY; !day.isAfter(Course.LAST_DAY); day = day.plusDays(1)) {
                LocalDate today = day;
                int[] minutes = IntStream.range(0, demand.on(day, randomness))
                        .map(index -> minuteOf(Demand.moment(today, randomness)))
                        .sorted()
                        .toArray();
                for (int minute : minutes) {
                    visit++;
                    boolean mobile = randomness.happens(MOBILE.on(day));
                    boolean solved = randomness.happens(SOLVED_ALONE.on(day) - (mobile ? 600 : -600));
                    String outcome = solved ? "solved" : randomness.happens(5500) ? "asked us" : "gave up";
                    String startedAt = day.atTime(minute / 60, minute % 60).format(MINUTE);
                    table.row("V" + CsvTable.padded(visit, 6), startedAt, mobile ? "mobile" : "desktop", outcome);
                }
            }
        }
    }
}
