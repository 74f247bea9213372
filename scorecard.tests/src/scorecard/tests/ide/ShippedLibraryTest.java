package scorecard.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;

/** What an editor shows of the library that comes with the product. */
final class ShippedLibraryTest {

    private static final String TEXT = """
        package test

        import contactcentre.*

        scorecard Card {
          calendar Days
          perspective Customer {
            goal Fast { leading AbandonRate }
          }
        }
        """;

    @Test
    void namesOfTheLibraryAreKnown() {
        try (OpenFile file = new OpenFile(TEXT)) {
            assertEquals(
                    List.of(),
                    file.diagnostics().stream()
                            .map(problem -> problem.getCode().getLeft())
                            .filter(code -> code.startsWith("unknown") || code.equals("syntax"))
                            .toList());
        }
    }

    @Test
    void hoverShowsTheDocumentationOfTheLibrary() {
        try (OpenFile file = new OpenFile(TEXT)) {
            String hover = OpenFile.await(file.server()
                            .hover(new HoverParams(file.document(), OpenFile.positionOf(TEXT, "AbandonRate"))))
                    .getContents()
                    .getRight()
                    .getValue();
            assertTrue(hover.contains("K041"), hover);
        }
    }

    @Test
    void goingToADefinitionOfTheLibraryDoesNotFail() {
        try (OpenFile file = new OpenFile(TEXT)) {
            OpenFile.await(file.server()
                    .definition(new DefinitionParams(file.document(), OpenFile.positionOf(TEXT, "AbandonRate"))));
        }
    }

    @Test
    void completionOffersTheKpisOfAnImportedLibrary() {
        try (OpenFile file = new OpenFile(TEXT)) {
            List<String> offered = completion(file, OpenFile.positionOf(TEXT, "AbandonRate"));
            assertTrue(offered.containsAll(List.of("AbandonRate", "Complaints")), offered.toString());
        }
    }

    @Test
    void completionOffersNothingOfALibraryThatIsNotImported() {
        String text = TEXT.replace("import contactcentre.*\n", "").replace("AbandonRate", "");
        try (OpenFile file = new OpenFile(text)) {
            List<String> offered = completion(file, OpenFile.positionOf(text, " }\n  }"));
            assertFalse(offered.stream().anyMatch(name -> name.contains("Complaints")), offered.toString());
        }
    }

    @Test
    void completionOffersTheLibraryForImport() {
        String text = "package test\n\nimport \n";
        try (OpenFile file = new OpenFile(text)) {
            List<String> offered = completion(file, new Position(2, 7));
            assertTrue(offered.contains("contactcentre.*"), offered.toString());
        }
    }

    private static List<String> completion(OpenFile file, Position position) {
        var answer = OpenFile.await(file.server().completion(new CompletionParams(file.document(), position)));
        var items = answer.isLeft() ? answer.getLeft() : answer.getRight().getItems();
        return items.stream().map(item -> item.getLabel()).sorted().toList();
    }
}
