package scorecard.dsl.ide.fix;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import scorecard.dsl.ide.fix.QuickFixes.Offer;

/** Offers the quick fixes of the findings that an editor shows. */
public final class ScorecardCodeActions implements ICodeActionService2 {

    private final QuickFixes fixes;
    private final UriExtensions uris;

    @Inject
    ScorecardCodeActions(QuickFixes fixes, UriExtensions uris) {
        this.fixes = fixes;
        this.uris = uris;
    }

    @Override
    public List<Either<Command, CodeAction>> getCodeActions(Options options) {
        CodeActionContext context = options.getCodeActionParams().getContext();
        boolean wanted = context.getOnly() == null
                || context.getOnly().isEmpty()
                || context.getOnly().contains(CodeActionKind.QuickFix);
        return wanted
                ? options.getLanguageServerAccess().doSyncRead(options.getURI(), file -> actions(file, context))
                : List.of();
    }

    private List<Either<Command, CodeAction>> actions(ILanguageServerAccess.Context file, CodeActionContext context) {
        List<Either<Command, CodeAction>> actions = new ArrayList<>();
        if (file.getResource() instanceof XtextResource resource && resource.getParseResult() != null) {
            for (Diagnostic diagnostic : context.getDiagnostics()) {
                for (Offer offer : fixes.of(finding(resource, file.getDocument(), diagnostic))) {
                    actions.add(Either.forRight(action(offer, diagnostic)));
                }
            }
        }
        return actions;
    }

    private static Finding finding(XtextResource resource, Document document, Diagnostic diagnostic) {
        int start = offset(document, diagnostic.getRange(), true);
        int end = offset(document, diagnostic.getRange(), false);
        String code = diagnostic.getCode() == null
                ? ""
                : String.valueOf((Object) diagnostic.getCode().get());
        String message = diagnostic.getMessage().isLeft()
                ? diagnostic.getMessage().getLeft()
                : diagnostic.getMessage().getRight().getValue();
        return new Finding(resource, code, message, start, Math.max(0, end - start));
    }

    /** The text may have changed since the editor got the finding. */
    private static int offset(Document document, Range range, boolean start) {
        try {
            return document.getOffSet(start ? range.getStart() : range.getEnd());
        } catch (IndexOutOfBoundsException gone) {
            return document.getContents().length();
        }
    }

    private CodeAction action(Offer offer, Diagnostic diagnostic) {
        Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
        for (FixedFile file : offer.files()) {
            Document before = new Document(0, file.before());
            Range range = new Range(before.getPosition(file.start()), before.getPosition(file.end()));
            changes.put(uris.toUriString(file.file()), List.of(new TextEdit(range, file.replacement())));
        }
        CodeAction action = new CodeAction(offer.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic));
        action.setEdit(new WorkspaceEdit(changes));
        return action;
    }
}
