package scorecard.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.junit.jupiter.api.Test;

/** What editors get from the language server. */
final class LanguageServerTest {

    private static final String TEXT = """
        package test

        /** How many are *answered*. */
        kpi AnswerRate {
          over contacts
          formula share(where answered)
          higher is better
          baseline 70%
          target 90% by 2026-12
        }

        scorecard Card "Our card" {
          perspective Customer {
            goal Fast { leading AnswerRate }
          }
        }
        """;

    @Test
    void problemsAreTheOnesOfTheCommandLine() {
        try (OpenFile file = new OpenFile("package test\nkpi A { over contacts formula avg(tolk) }\n")) {
            assertEquals(
                    """
                    Information unused-kpi 1:4 no goal and no KPI uses `A`; expected it in a goal, for example `lagging A`
                    Error unknown-column 1:34 the source `contacts` has no column `tolk`; did you mean `talk`?
                    """,
                    file.diagnostics().stream()
                            .map(problem -> problem.getSeverity() + " "
                                    + problem.getCode().getLeft() + " "
                                    + problem.getRange().getStart().getLine() + ":"
                                    + problem.getRange().getStart().getCharacter() + " "
                                    + problem.getMessage().getLeft() + "\n")
                            .sorted((one, other) -> other.compareTo(one))
                            .collect(Collectors.joining()));
        }
    }

    @Test
    void theOutlineHasSimpleNamesKindsAndDetails() {
        try (OpenFile file = new OpenFile(TEXT)) {
            String outline =
                    OpenFile.await(file.server().documentSymbol(new DocumentSymbolParams(file.document()))).stream()
                            .map(symbol -> text(symbol.getRight(), ""))
                            .collect(Collectors.joining());
            assertEquals("""
                Package test ()
                  Function AnswerRate (percent)
                  Module Card (Our card)
                    Namespace Customer ()
                      Object Fast ()
                """, outline);
        }
    }

    private static String text(DocumentSymbol symbol, String indentation) {
        return indentation + symbol.getKind() + " " + symbol.getName() + " (" + symbol.getDetail() + ")\n"
                + symbol.getChildren().stream()
                        .map(child -> text(child, indentation + "  "))
                        .collect(Collectors.joining());
    }

    @Test
    void hoverShowsUnitFormulaAndTarget() {
        try (OpenFile file = new OpenFile(TEXT)) {
            assertEquals(
                    """
                    KPI **Answer rate**, `percent`

                    `over contacts`

                    `formula share(where answered)`

                    `higher is better`

                    `baseline 70%`

                    `target 90% by 2026-12`

                    How many are \\*answered\\*.
                    Column of `contacts`

                    `answered yes/no`
                    Source **Contacts**

                    `read csv "data/contacts.csv"`

                    `row per contact_id as contact`

                    `time opened_at`
                    """,
                    hover(file, "AnswerRate }") + "\n" + hover(file, "answered)") + "\n" + hover(file, "contacts\n")
                            + "\n");
        }
    }

    private static String hover(OpenFile file, String word) {
        return OpenFile.await(file.server().hover(new HoverParams(file.document(), OpenFile.positionOf(TEXT, word))))
                .getContents()
                .getRight()
                .getValue();
    }

    @Test
    void definitionLeadsToTheFileOfTheSource() {
        try (OpenFile file = new OpenFile(TEXT)) {
            var places = OpenFile.await(file.server()
                    .definition(new DefinitionParams(file.document(), OpenFile.positionOf(TEXT, "answered)"))));
            String place = places.isLeft()
                    ? places.getLeft().getFirst().getUri()
                    : places.getRight().getFirst().getTargetUri();
            assertTrue(place.endsWith("/sources.scorecard"), place);
        }
    }

    @Test
    void completionOffersColumnsOfTheSourceAndClauses() {
        String text = "package test\nkpi A { over contacts formula avg(ta) }\n";
        try (OpenFile file = new OpenFile(text)) {
            List<String> operands = completion(file, OpenFile.positionOf(text, ") }"));
            assertTrue(operands.contains("talk") && !operands.contains("wait"), operands.toString());
            List<String> clauses = completion(file, OpenFile.positionOf(text, "formula"));
            assertTrue(clauses.containsAll(List.of("baseline", "formula", "target", "unit")), clauses.toString());
        }
    }

    private static List<String> completion(OpenFile file, Position position) {
        var answer = OpenFile.await(file.server().completion(new CompletionParams(file.document(), position)));
        var items = answer.isLeft() ? answer.getLeft() : answer.getRight().getItems();
        return items.stream().map(item -> item.getLabel()).sorted().toList();
    }

    @Test
    void fixesOfAProblemAreOfferedWithTheirEdits() {
        String text = """
            package test

            kpi Rate {
              over contacts
              formula share(where answered)
              higher is better
              target 75
            }
            """;
        try (OpenFile file = new OpenFile(text)) {
            Diagnostic wrongUnit = file.diagnostics().stream()
                    .filter(problem -> problem.getCode().getLeft().equals("wrong-unit"))
                    .findFirst()
                    .orElseThrow();
            CodeActionParams asked = new CodeActionParams(
                    file.document(), wrongUnit.getRange(), new CodeActionContext(List.of(wrongUnit)));
            String offered = OpenFile.await(file.server().codeAction(asked)).stream()
                    .map(action -> action.getRight())
                    .map(action -> action.getKind() + " " + action.getTitle() + edits(action))
                    .collect(Collectors.joining());
            assertEquals("""
                quickfix Write `75%`
                  main.scorecard 6:11-6:11 "%"
                quickfix Leave it open
                  main.scorecard 6:9-6:11 "?"
                """, offered);
        }
    }

    private static String edits(CodeAction action) {
        return action.getEdit().getChanges().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(edit -> "\n  "
                                + entry.getKey().substring(entry.getKey().lastIndexOf('/') + 1) + " "
                                + place(edit.getRange().getStart()) + "-"
                                + place(edit.getRange().getEnd()) + " \""
                                + edit.getNewText() + "\"\n"))
                .collect(Collectors.joining());
    }

    private static String place(Position position) {
        return position.getLine() + ":" + position.getCharacter();
    }

    @Test
    void formattingIsCanonicalWhateverTheEditorAsksFor() {
        try (OpenFile file = new OpenFile("kpi   A { owner \"x\"\nformula count() }\n")) {
            String edits = OpenFile.await(file.server()
                            .formatting(new DocumentFormattingParams(file.document(), new FormattingOptions(8, false))))
                    .stream()
                    .map(edit -> edit.getNewText())
                    .collect(Collectors.joining("|"));
            assertEquals(" |\n  |\n  |\n", edits);
        }
    }

    @Test
    void namesAreColouredByWhatTheyMean() {
        try (OpenFile file = new OpenFile(TEXT)) {
            var tokens = OpenFile.await(file.server().semanticTokensFull(new SemanticTokensParams(file.document())));
            assertTrue(tokens.getData().size() >= 5 * 7, tokens.getData().toString());
        }
    }
}
