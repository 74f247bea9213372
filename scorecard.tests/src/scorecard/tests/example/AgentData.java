package scorecard.tests.example;

import static scorecard.tests.example.CsvTable.padded;
import static scorecard.tests.example.CsvTable.yesNo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** The forty agents: their workload, training, opinions, and whether the best of them stay. */
final class AgentData {

    /** How many people answer contacts. */
    static final int AGENTS = 40;

    private static final int TOP_PERFORMERS = 14;
    private static final Course BUSY = new Course(6550, 6900, 7550);
    private static final Course TRAINING_MINUTES = new Course(190, 170, 120);
    private static final Course PASSED = new Course(7300, 7700, 8300);
    private static final Course OPINION = new Course(46, 38, 24);
    private static final Course LEAVERS = new Course(1, 2, 3);

    private final Randomness randomness = new Randomness("agents");

    static String agent(int number) {
        return "A" + padded(number, 2);
    }

    private interface MonthEnd {
        void write(LocalDate lastDay) throws IOException;
    }

    private static void eachMonth(MonthEnd action) throws IOException {
        for (LocalDate first = Course.FIRST_DAY;
                first.plusMonths(1).isBefore(Course.LAST_DAY);
                first = first.plusMonths(1)) {
            action.write(first.plusMonths(1).minusDays(1));
        }
    }

    void writeWorkload(Path folder) throws IOException {
        try (CsvTable table = new CsvTable(folder, "workload", "Month end,Agent,Hours busy,Hours on shift")) {
            eachMonth(lastDay -> {
                for (int number = 1; number <= AGENTS; number++) {
                    int quarterHours = randomness.around(4 * 136, 4 * 20);
                    long busyHundredths = 25L * quarterHours * randomness.around(BUSY.on(lastDay), 900) / 10_000;
                    table.row(
                            lastDay,
                            agent(number),
                            CsvTable.amount(busyHundredths),
                            CsvTable.amount(25L * quarterHours));
                }
            });
        }
    }

    void writeTraining(Path folder) throws IOException {
        try (CsvTable table = new CsvTable(folder, "training", "Session,Held on,Agent,Kind,Minutes,Test passed")) {
            String[] kinds = {"onboarding", "product", "coaching"};
            int[] session = {0};
            eachMonth(lastDay -> {
                for (int number = 1; number <= AGENTS; number++) {
                    if (randomness.happens(7000)) {
                        session[0]++;
                        int kind = randomness.pick(12, 45, 43);
                        int minutes = randomness.around(TRAINING_MINUTES.on(lastDay), 90) / 15 * 15;
                        boolean tested = kind != 2;
                        table.row(
                                "T" + padded(session[0], 4),
                                lastDay.withDayOfMonth(randomness.between(2, 27)),
                                agent(number),
                                kinds[kind],
                                Math.max(30, minutes),
                                tested ? yesNo(randomness.happens(PASSED.on(lastDay))) : "");
                    }
                }
            });
        }
    }

    void writeOpinions(Path folder) throws IOException {
        try (CsvTable table = new CsvTable(folder, "agent-survey", "Answer,Answered on,Agent,Satisfaction")) {
            int[] answer = {0};
            eachMonth(lastDay -> {
                for (int number = 1; number <= AGENTS; number++) {
                    // A third of the agents is asked each month; one in eight does not answer.
                    if ((number + lastDay.getMonthValue()) % 3 == 0 && randomness.happens(8750)) {
                        answer[0]++;
                        int content = OPINION.on(lastDay);
                        int satisfaction =
                                1 + randomness.pick((50 - content) / 3, 55 - content, 30, content, content / 2);
                        LocalDate day = lastDay.withDayOfMonth(randomness.between(3, 24));
                        table.row("S" + padded(answer[0], 4), day, agent(number), satisfaction);
                    }
                }
            });
        }
    }

    void writeTopPerformers(Path folder) throws IOException {
        try (CsvTable table = new CsvTable(folder, "top-performers", "Month end,Agent,Left within a year")) {
            eachMonth(lastDay -> {
                int shift = lastDay.getYear() * 12 + lastDay.getMonthValue();
                int leavers = LEAVERS.on(lastDay) + (randomness.happens(2500) ? 1 : 0);
                for (int place = 0; place < TOP_PERFORMERS; place++) {
                    // Every quarter another agent moves up, so that the best are not the same for two years.
                    int number = (shift / 3 + place * 3) % AGENTS + 1;
                    table.row(lastDay, agent(number), yesNo(place < leavers));
                }
            });
        }
    }
}
