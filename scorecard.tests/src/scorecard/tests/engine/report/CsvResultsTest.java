package scorecard.tests.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.csv.CsvResults;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.engine.type.Unit;
import scorecard.tests.engine.SampleKpi;
import scorecard.tests.engine.SamplePlan;

final class CsvResultsTest {

    @Test
    void kpisComeFirstThenNodes() {
        assertEquals("""
            kind,name,period,complete,level,member,within,segment,value,unit,numerator,denominator,n,target,baseline,benchmark,status,score,previous,trend,better,leading,lagging,weight,share,missing,reason
            kpi,acme.Resolution,2026-05,true,,,,,0.731,percent,731,1000,1000,0.75,0.68,,green,72.8571428571429,0.72,up,true,,,,,,
            kpi,acme.CostPerContact,2026-05,true,,,,,4.90,EUR per contact,4900,1000,20,4.80,5.20,,green,75,12.34567,down,true,,,,,,
            kpi,acme.HandleTime,2026-05,true,,,,,270,duration,810,3,3,270,330,,green,100,280,down,true,,,,,,
            kpi,acme.Csat,2026-05,true,,,,,,number,,,0,4,3,,none,,,unknown,,,,,,,no-rows
            node,acme.Card,2026-05,true,,,,,,,,,,,,,green,87.1428571428571,,,,86.4285714285714,75,1,1,,
            node,acme.Card/Financial,2026-05,true,,,,,,,,,,,,,green,74.2857142857143,,,,72.8571428571429,75,1,0.5,,
            node,acme.Card/Financial/ReduceCosts,2026-05,true,,,,,,,,,,,,,green,74.2857142857143,,,,72.8571428571429,75,1,1,,
            node,acme.Card/Customer,2026-05,true,,,,,,,,,,,,,green,100,,,,100,,1,0.5,,
            node,acme.Card/Customer/Delight,2026-05,true,,,,,,,,,,,,,green,100,,,,100,,1,1,acme.Csat: no-rows,
            """.replace("\n", "\r\n"), new CsvResults().write(SampleResults.plan(), SampleResults.may()));
    }

    @Test
    void noTextBecomesAFormulaOrBreaksOutOfItsCell() {
        String text = written("=HYPERLINK(\"x\")", "con\"tact,\r\n@SUM(A1)");
        assertTrue(text.contains("kpi,\"'=HYPERLINK(\"\"x\"\")\",2026-05,"), text);
        assertTrue(text.contains(",\"number per con\"\"tact,\r\n@SUM(A1)\","), text);
        for (String start : new String[] {"=", "+", "-", "@", "\t", "\r"}) {
            assertTrue(written(start + "1", "x").contains("kpi,\"'" + start + "1\","), start);
        }
    }

    private static String written(String name, String per) {
        Kpi kpi = SampleKpi.of(new Unit.Rate(new Unit.Number(), per), 2)
                .name(name)
                .formula(SamplePlan.sum("a"))
                .build();
        Plan plan = new SamplePlan().kpis(kpi).oneGoal().build();
        return new CsvResults().write(plan, SampleResults.run(plan, new PeriodChoice.One("2026-05")));
    }
}
