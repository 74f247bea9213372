package scorecard.tests.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import scorecard.dsl.ui.text.TextPositions;

final class TextPositionsTest {
    private static final String TEXT = "kpi A {\r\n  over b\n}";

    private final TextPositions positions = new TextPositions(TEXT);

    @Test
    void everyOffsetHasAPositionThatLeadsBackToIt() {
        for (int offset = 0; offset <= TEXT.length(); offset++) {
            assertEquals(offset, positions.offset(positions.position(offset)));
        }
    }

    @Test
    void aLineEndsOnlyAtALineFeed() {
        assertEquals(new Position(0, 8), positions.position(TEXT.indexOf('\n')));
        assertEquals(new Position(1, 2), positions.position(TEXT.indexOf("over")));
        assertEquals(new Position(2, 1), positions.position(TEXT.length()));
    }

    @Test
    void placesOutsideTheTextMoveToItsNearestEnd() {
        assertEquals(0, positions.offset(new Position(-1, 0)));
        assertEquals(TEXT.length(), positions.offset(new Position(9, 0)));
        assertEquals(TEXT.indexOf("  over"), positions.offset(new Position(0, 99)));
        assertEquals(new Position(2, 1), positions.position(99));
    }

    @Test
    void aRangeIsARegionThatIsNeverNegative() {
        assertEquals(new Region(11, 4), positions.region(new Range(new Position(1, 2), new Position(1, 6))));
        assertEquals(new Region(11, 0), positions.region(new Range(new Position(1, 2), new Position(0, 1))));
    }

    @Test
    void anEmptyTextHasOneLine() {
        assertEquals(0, new TextPositions("").offset(new Position(0, 0)));
        assertEquals(new Position(0, 0), new TextPositions("").position(0));
    }

    @Test
    void manyLinesAreAllFound() {
        var many = new TextPositions("x\n".repeat(1000));
        assertEquals(2 * 999, many.offset(new Position(999, 0)));
    }
}
