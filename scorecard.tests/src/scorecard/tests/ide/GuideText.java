package scorecard.tests.ide;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import scorecard.dsl.ide.ScorecardIdeSetup;
import scorecard.dsl.scorecard.Definitions;

/**
 * A text that shows clauses, as an editor has it.
 *
 * @param text as it is written
 * @param parsed what it says
 */
record GuideText(String text, XtextResource parsed) {

    private static final Pattern PIECE = Pattern.compile("```scorecard\n(.*?)```", Pattern.DOTALL);

    private static final Injector LANGUAGE = new ScorecardIdeSetup().createInjectorAndDoEMFRegistration();

    /** The pieces of the guide to the language as one file, which is to show every clause there is. */
    static GuideText whole() throws IOException {
        String guide = Files.readString(Path.of(System.getProperty("scorecard.root"), "docs", "LANGUAGE.md"));
        return of(PIECE.matcher(guide).results().map(piece -> piece.group(1)).collect(Collectors.joining("\n")));
    }

    /** Further texts, which show what the guide only mentions. */
    static List<GuideText> further() throws IOException {
        Path tests = Path.of(System.getProperty("scorecard.root"), "scorecard.tests");
        try (Stream<Path> files = Files.walk(tests.resolve("golden"))) {
            List<GuideText> texts = new ArrayList<>();
            for (Path file : Stream.concat(Stream.of(tests.resolve("clauses.scorecard")), files)
                    .filter(one -> one.toString().endsWith(".scorecard"))
                    .sorted()
                    .toList()) {
                texts.add(of(Files.readString(file)));
            }
            return texts;
        }
    }

    static GuideText of(String text) {
        // By this language itself: what is registered may be that of another test, with a grammar of its own.
        XtextResource parsed = (XtextResource) LANGUAGE.getInstance(IResourceFactory.class)
                .createResource(URI.createFileURI("/scorecards/guide.scorecard"));
        LANGUAGE.getInstance(XtextResourceSet.class).getResources().add(parsed);
        try {
            parsed.load(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new GuideText(text, parsed);
    }

    static <T> T service(Class<T> kind) {
        return LANGUAGE.getInstance(kind);
    }

    /** Each definition and test as a text of its own, so that one needs not read all of them for each of its words. */
    List<GuideText> pieces() {
        Definitions file = (Definitions) parsed.getContents().getFirst();
        List<GuideText> pieces = new ArrayList<>(List.of(of("package " + file.getName())));
        Stream.of(file.getImports(), file.getDefinitions(), file.getTests())
                .flatMap(List::stream)
                .map(element -> NodeModelUtils.findActualNodeFor((EObject) element))
                .forEach(node -> pieces.add(of(text.substring(node.getOffset(), node.getEndOffset()))));
        return pieces;
    }

    /** Its words, marks, spaces and comments. */
    Stream<ILeafNode> leaves() {
        return StreamSupport.stream(
                parsed.getParseResult().getRootNode().getLeafNodes().spliterator(), false);
    }

    /** What is offered at a place. */
    TreeSet<String> offered(int offset) {
        CompletionParams asked =
                new CompletionParams(new TextDocumentIdentifier(parsed.getURI().toString()), positionOf(offset));
        return service(ContentAssistService.class)
                .createCompletionList(new Document(1, text), parsed, asked, CancelIndicator.NullImpl)
                .getItems()
                .stream()
                .map(CompletionItem::getLabel)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Position positionOf(int offset) {
        int line = (int) text.substring(0, offset).lines().count();
        boolean begins = offset == 0 || text.charAt(offset - 1) == '\n';
        return new Position(begins ? line : line - 1, offset - text.lastIndexOf('\n', offset - 1) - 1);
    }

    /** The line around a place. */
    String lineOf(int offset) {
        int end = text.indexOf('\n', offset);
        return text.substring(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length() : end)
                .strip();
    }
}
