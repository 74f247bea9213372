package scorecard.tests.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import scorecard.dsl.ui.text.DocumentEdits;
import scorecard.dsl.ui.text.Words;

final class DocumentEditsTest {
    private static final List<TextEdit> EDITS = List.of(
            new TextEdit(new Range(new Position(0, 0), new Position(0, 3)), "source"),
            new TextEdit(new Range(new Position(1, 0), new Position(1, 0)), "  "));

    @Test
    void allEditsAreAboutTheTextBeforeAnyOfThem() throws BadLocationException {
        var document = new Document("kpi a {\nover b\n}\n");
        assertTrue(new DocumentEdits(document.get(), EDITS).applyTo(document));
        assertEquals("source a {\n  over b\n}\n", document.get());
    }

    @Test
    void editsOfAnotherTextChangeNothing() throws BadLocationException {
        var document = new Document("kpi a {\nover b\n}\n");
        assertFalse(new DocumentEdits("kpi a {\n}\n", EDITS).applyTo(document));
        assertEquals("kpi a {\nover b\n}\n", document.get());
    }

    @Test
    void theWordAroundAPlaceReachesFromEndToEnd() {
        String text = "avg(wait_time)";
        assertEquals(Optional.of(new Region(4, 9)), Words.around(text, 4));
        assertEquals(Optional.of(new Region(4, 9)), Words.around(text, 8));
        assertEquals(Optional.of(new Region(4, 9)), Words.around(text, 13));
        assertEquals(Optional.empty(), Words.around(text, 14));
        assertEquals(Optional.empty(), Words.around(text, 99));
    }
}
