package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scorecard.tests.engine.duckdb.ObservedData.column;
import static scorecard.tests.engine.duckdb.ObservedData.csv;
import static scorecard.tests.engine.duckdb.ObservedData.month;
import static scorecard.tests.engine.duckdb.ObservedData.optional;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.text;
import static scorecard.tests.engine.duckdb.ObservedData.value;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.type.ValueType;
import scorecard.tests.engine.duckdb.ObservedData;

/** Which cells of text files fit which declarations; the others are rejected with their place and reason. */
final class CellsTest {
    @TempDir
    Path folder;

    /** The rejected rows of a file with one cell in each row. */
    private String rejected(Column column, String... cells) {
        ObservedData data = data(column, cells);
        data.formulas.add(new Aggregate.Count(rows("calls")));
        return data.rejected("calls");
    }

    /** The sum of accepted cells and how many they are. */
    private String sum(Column column, String... cells) {
        ObservedData data = data(column, cells);
        data.formulas.add(new Aggregate.Sum(rows("calls"), value(column)));
        String observed = data.observed();
        return observed.substring("overall: Summed".length());
    }

    private ObservedData data(Column column, String... cells) {
        ObservedData data = new ObservedData(folder);
        data.sources.add(csv("calls", List.of("id"), Optional.empty(), text("id"), column));
        StringBuilder file = new StringBuilder("id," + column.header() + "\n");
        for (int row = 0; row < cells.length; row++) {
            file.append(row + 2).append(',').append(cells[row]).append('\n');
        }
        data.write("calls.csv", file.toString());
        return data;
    }

    private static Column money(String least, String most) {
        return column(
                "cost",
                new ValueType.Money("EUR", 2),
                new CellFormat.Number(
                        Optional.of(least).filter(each -> !each.isEmpty()).map(BigDecimal::new),
                        Optional.of(most).filter(each -> !each.isEmpty()).map(BigDecimal::new)));
    }

    @Test
    void numbersArePlainDigitsWithAPointAndNeverRounded() {
        assertEquals(
                """
                calls.csv,5,cost,"1,5","not a number like 1234.56 (a point before decimals, no other marks)"
                calls.csv,6,cost,1e3,"not a number like 1234.56 (a point before decimals, no other marks)"
                calls.csv,7,cost,1.005,more than 2 decimals
                calls.csv,8,cost,,"missing, but the column is not optional"
                calls.csv,9,cost,NaN,"not a number like 1234.56 (a point before decimals, no other marks)"
                calls.csv,10,cost,1000000000000000000,more than 18 digits before the point
                calls.csv,11,cost,'-5,less than -1
                calls.csv,12,cost,€ 5,"not a number like 1234.56 (a point before decimals, no other marks)"
                """.strip(),
                rejected(
                        money("-1", ""),
                        "1.50",
                        " +2 ",
                        ".1000",
                        "\"1,5\"",
                        "1e3",
                        "1.005",
                        "",
                        "NaN",
                        "1000000000000000000",
                        "-5",
                        "€ 5"));
        assertEquals("[sum=3.60, values=3]", sum(money("", ""), "1.50", " +2 ", ".1000"));
    }

    @Test
    void wholeNumbersFitSixtyFourBits() {
        Column rating = ObservedData.whole("rating");
        assertEquals("""
            calls.csv,3,rating,9223372036854775808,beyond the whole numbers of 64 bits
            calls.csv,4,rating,1.5,not a whole number
            calls.csv,5,rating,one,not a whole number
            """.strip(), rejected(rating, "-9223372036854775808", "9223372036854775808", "1.5", "one"));
        assertEquals("[sum=18446744073709551614, values=2]", sum(rating, "9223372036854775807", "9223372036854775807"));
    }

    @Test
    void durationsComeToWholeMilliseconds() {
        Column wait = ObservedData.seconds("wait");
        assertEquals("""
            calls.csv,3,wait,0.0005,finer than a millisecond
            calls.csv,4,wait,'-1,less than no time
            calls.csv,5,wait,1:30,not a number of seconds
            """.strip(), rejected(wait, "0.001", "0.0005", "-1", "1:30"));
        assertEquals("[sum=90061, values=2]", sum(wait, "90.06", "0.001"));
    }

    @Test
    void clockDurationsAreMinutesAndSecondsWithOrWithoutHours() {
        Column talk = column("talk", new ValueType.Duration(), new CellFormat.DurationClock());
        assertEquals(
                """
                calls.csv,5,talk,90,not a duration like 1:05:30 or 4:30
                calls.csv,6,talk,1:60,not a duration like 1:05:30 or 4:30
                calls.csv,7,talk,1:60:00,not a duration like 1:05:30 or 4:30
                calls.csv,8,talk,'-1:30,not a duration like 1:05:30 or 4:30
                calls.csv,9,talk,0.003,not a duration like 1:05:30 or 4:30
                """.strip(), rejected(talk, "4:30", "125:00", "26:00:01.5", "90", "1:60", "1:60:00", "-1:30", "0.003"));
        assertEquals("[sum=101371500, values=3]", sum(talk, "4:30", "125:00", "26:00:01.5"));
    }

    @Test
    void yesAndNoAreTheDeclaredWordsInAnyCase() {
        Column answered = column("answered", new ValueType.YesNo(), new CellFormat.YesNo(List.of("Y"), List.of("N")));
        assertEquals("""
            calls.csv,5,answered,yes,neither yes (Y) nor no (N)
            calls.csv,6,answered,1,neither yes (Y) nor no (N)
            """.strip(), rejected(answered, "Y", "n", " y ", "yes", "1"));
    }

    @Test
    void textsAreOneOfTheirListAsWritten() {
        Column channel =
                column("channel", new ValueType.Text(), new CellFormat.Text(List.of("phone", "chat", "e-mail")));
        assertEquals("""
            calls.csv,3,channel,Phone,"not one of phone, chat, e-mail (nearest: phone)"
            calls.csv,4,channel,chat ,"not one of phone, chat, e-mail (nearest: chat)"
            calls.csv,5,channel,fax,"not one of phone, chat, e-mail"
            """.strip(), rejected(channel, "e-mail", "Phone", "chat ", "fax"));
    }

    @Test
    void timesThatTheClocksSkipAreRejectedAndThoseTheyRepeatAreCounted() {
        Column opened = ObservedData.timestamp("opened");
        ObservedData data = data(
                opened,
                "2026-03-29 01:59:59.999",
                "2026-03-29 02:00",
                "2026-03-29T03:00",
                "2026-10-25 02:30",
                "2026-10-25T02:30:00+01:00",
                "2026-03-29");
        data.formulas.add(new Aggregate.Count(rows("calls")));
        assertEquals("""
            calls.csv,3,opened,2026-03-29 02:00,does not exist in Europe/Madrid: the clocks skip it
            calls.csv,7,opened,2026-03-29,not a date and time like 2026-01-31 09:30
            """.strip(), data.rejected("calls"));
        assertEquals("""
            WARNING (data-rows-rejected) 2 of 6 rows of `calls` were rejected at Nowhere[]
            WARNING (data-row-rejected) `2026-03-29 02:00` in `opened`: does not exist in Europe/Madrid: the clocks skip it at InData[file=calls.csv, row=3, column=opened]
            WARNING (data-row-rejected) `2026-03-29` in `opened`: not a date and time like 2026-01-31 09:30 at InData[file=calls.csv, row=7, column=opened]
            WARNING (data-time-twice) 1 time in `calls` could be either of two where the clocks go back; the first was taken at Nowhere[]
            """.strip(), data.notes());
    }

    @Test
    void datesFollowTheirPatternStrictly() {
        Column due = column("due", new ValueType.Date(), new CellFormat.Moment(Optional.of("d/M/yyyy")));
        assertEquals("""
            calls.csv,4,due,29/2/2026,not a date like d/M/yyyy
            calls.csv,5,due,2026-01-31,not a date like d/M/yyyy
            calls.csv,6,due,1/2/26,not a date like d/M/yyyy
            """.strip(), rejected(due, "29/2/2028", "01/02/2026", "29/2/2026", "2026-01-31", "1/2/26"));
        assertEquals(
                "calls.csv,4,due,2026-02-30,not a date like 2026-01-31",
                rejected(ObservedData.date("due"), "2028-02-29", "2026-01-31", "2026-02-30"));
        Column opened =
                column("opened", new ValueType.Timestamp(), new CellFormat.Moment(Optional.of("d/M/yyyy HH:mm")));
        assertEquals(
                "calls.csv,3,opened,1/2/2026 24:00,not a date and time like d/M/yyyy HH:mm",
                rejected(opened, "1/2/2026 23:59", "1/2/2026 24:00"));
    }

    @Test
    void missingTokensAreMissingAndMissingIsNotZero() {
        Column cost = optional(new Column(
                "cost",
                "cost",
                1,
                new ValueType.Decimal(2),
                new CellFormat.Number(Optional.empty(), Optional.empty()),
                true,
                List.of("?", "n/a")));
        assertEquals("[sum=3.00, values=1]", sum(cost, "?", "n/a", "", "   ", "3"));
    }

    @Test
    void aKeyIsNeverMissingEvenInAnOptionalColumn() {
        ObservedData data = new ObservedData(folder);
        data.sources.add(csv("calls", List.of("id"), Optional.empty(), optional(text("id")), text("x")));
        data.formulas.add(new Aggregate.Count(rows("calls")));
        data.write("calls.csv", "id,x\n,a\nb,b\n");
        assertEquals("calls.csv,2,id,,\"missing, but part of the row key\"", data.rejected("calls"));
    }

    @Test
    void allRowsOfADuplicateKeyAreRejectedEvenBesideARejectedOne() {
        ObservedData data = new ObservedData(folder);
        data.sources.add(csv(
                "calls",
                List.of("id", "part"),
                Optional.of("day"),
                text("id"),
                ObservedData.whole("part"),
                ObservedData.date("day")));
        data.formulas.add(new Aggregate.Count(rows("calls")));
        data.write("calls.csv", """
            id,part,day
            a,1,2026-01-01
            a,2,2026-01-01
            a,1,2026-01-01
            b,1,2026-01-02
            c,1,2026-01-03
            b,1,tomorrow
            """);
        assertEquals("""
            calls.csv,7,day,tomorrow,not a date like 2026-01-31
            calls.csv,2,"id, part","a, 1",more than one row has this key
            calls.csv,4,"id, part","a, 1",more than one row has this key
            calls.csv,5,"id, part","b, 1",more than one row has this key
            """.strip(), data.rejected("calls"));
        assertEquals("2026-01: Counted[count=2]", data.observed(List.of(month(2026, 1)), ObservedData.END));
    }

    @Test
    void valuesThatSpreadsheetsWouldRunAreMadeHarmless() {
        assertEquals("""
            calls.csv,2,n,'=1+1,not a whole number
            calls.csv,3,n,'@x,not a whole number
            calls.csv,4,n,"'+a""b",not a whole number
            """.strip(), rejected(ObservedData.whole("n"), "=1+1", "@x", "\"+a\"\"b\""));
    }
}
