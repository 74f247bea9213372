package scorecard.tests.engine.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Text and marks can be told from what is behind them: the ratios of WCAG 2.2, level AA. */
final class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    private final List<Map<String, String>> palettes = palettes();

    @Test
    void thereIsALightPaletteAndADarkOneInTwoPlaces() {
        assertEquals(3, palettes.size());
        assertEquals(palettes.get(1), palettes.get(2));
        assertEquals(palettes.get(0).keySet(), palettes.get(1).keySet());
    }

    @Test
    void textContrastsWithEverySurfaceItStandsOn() {
        for (Map<String, String> palette : palettes) {
            for (String text : List.of("ink", "muted", "accent", "green", "amber", "red", "none")) {
                for (String surface : List.of("page", "surface", "sunken")) {
                    assertContrast(palette, text, surface, TEXT);
                }
            }
            assertContrast(palette, "amber", "amber-tint", TEXT);
        }
    }

    @Test
    void marksContrastWithEverySurfaceTheyStandOn() {
        for (Map<String, String> palette : palettes) {
            for (String mark : List.of("green-mark", "amber-mark", "red-mark", "none-mark")) {
                for (String surface : List.of("page", "surface", "sunken")) {
                    assertContrast(palette, mark, surface, MARK);
                }
            }
        }
    }

    private static void assertContrast(Map<String, String> palette, String front, String back, double least) {
        double one = luminance(palette.get(front));
        double other = luminance(palette.get(back));
        double ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertTrue(ratio >= least, () -> front + " on " + back + ": " + ratio + " in " + palette);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(String colour) {
        double red = linear(Integer.parseInt(colour.substring(1, 3), 16));
        double green = linear(Integer.parseInt(colour.substring(3, 5), 16));
        double blue = linear(Integer.parseInt(colour.substring(5, 7), 16));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static List<Map<String, String>> palettes() {
        String text =
                ReportPage.of(ServiceScorecard.plan(), ServiceResults.june()).text();
        List<Map<String, String>> palettes = new ArrayList<>();
        Matcher colour = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(text);
        while (colour.find()) {
            if (colour.group(1).equals("page")) {
                palettes.add(new HashMap<>());
            }
            palettes.getLast().put(colour.group(1), colour.group(2));
        }
        palettes.removeIf(palette -> palette.size() == 1);
        return palettes;
    }
}
