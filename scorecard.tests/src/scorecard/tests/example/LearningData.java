package scorecard.tests.example;

import static scorecard.tests.example.CsvTable.padded;
import static scorecard.tests.example.CsvTable.yesNo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** How the service learns: articles and their formats, recurring issues, questions to other departments. */
final class LearningData {

    private static final int ARTICLES = 60;
    private static final String[] DEPARTMENTS = {"development", "operations", "marketing", "sales"};

    private static final Course OUTDATED = new Course(2600, 1900, 900);
    private static final Course MOBILE = new Course(4200, 6500, 8800);
    private static final Course VIDEO = new Course(900, 1500, 2600);
    private static final Course REPORTED = new Course(5200, 6500, 7600);
    private static final Course REVISED = new Course(4800, 5600, 6200);
    private static final Course SHARED = new Course(3000, 4000, 6000);
    private static final Course LOOP_HOURS = new Course(430, 380, 290);

    private final Randomness randomness = new Randomness("learning");

    void writeArticles(Path folder) throws IOException {
        try (CsvTable table = new CsvTable(folder, "articles", "Month end,Article,Needs update,Mobile,Print,Video")) {
            for (LocalDate first = Course.FIRST_DAY;
                    first.plusMonths(1).isBefore(Course.LAST_DAY);
                    first = first.plusMonths(1)) {
                LocalDate lastDay = first.plusMonths(1).minusDays(1);
                for (int number = 1; number <= ARTICLES; number++) {
                    // An article keeps its formats: the same draw against a growing share each month.
                    Randomness article = new Randomness("article" + number);
                    table.row(
                            lastDay,
                            "Q" + padded(number, 3),
                            yesNo(randomness.happens(OUTDATED.on(lastDay))),
                            yesNo(article.happens(MOBILE.on(lastDay))),
                            yesNo(article.happens(7000)),
                            yesNo(article.happens(VIDEO.on(lastDay))));
                }
            }
        }
    }

    void writeIssues(Path folder) throws IOException {
        String header = "Issue,Found on,Reported to development,Article revised,Discussed with other departments";
        try (CsvTable table = new CsvTable(folder, "recurring-issues", header)) {
            int issue = 0;
            for (LocalDate day = Course.FIRST_DAY; !day.isAfter(Course.LAST_DAY); day = day.plusDays(1)) {
                if (day.getDayOfWeek().getValue() <= 5 && randomness.happens(7000)) {
                    issue++;
                    table.row(
                            "I" + padded(issue, 4),
                            day,
                            yesNo(randomness.happens(REPORTED.on(day))),
                            yesNo(randomness.happens(REVISED.on(day))),
                            yesNo(randomness.happens(SHARED.on(day))));
                }
            }
        }
    }

    void writeFeedback(Path folder) throws IOException {
        String header = "Feedback,Raised at,Closed at,Department";
        try (CsvTable table = new CsvTable(folder, "feedback", header)) {
            int feedback = 0;
            for (LocalDate day = Course.FIRST_DAY; !day.isAfter(Course.LAST_DAY); day = day.plusDays(1)) {
                if (day.getDayOfWeek().getValue() <= 5 && randomness.happens(6000)) {
                    feedback++;
                    int hours = LOOP_HOURS.on(day);
                    LocalDateTime closedAt = day.atTime(randomness.between(9, 17), randomness.below(60));
                    LocalDateTime raisedAt = closedAt.minusHours(randomness.around(hours, hours * 8 / 10));
                    String department = DEPARTMENTS[randomness.pick(45, 25, 18, 12)];
                    // Moments of the working day only: nothing falls into the hours that clocks skip or repeat.
                    LocalDateTime daytime = raisedAt.withHour(8 + raisedAt.getHour() % 10);
                    table.row("F" + padded(feedback, 4), daytime, closedAt, department);
                }
            }
        }
    }
}
