package scorecard.dsl.ui;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.ui.PlatformUI;
import scorecard.dsl.ui.completion.ScorecardCompletion;
import scorecard.dsl.ui.editing.CloseBrackets;
import scorecard.dsl.ui.editing.ToggleComment;
import scorecard.dsl.ui.fix.QuickFixes;
import scorecard.dsl.ui.formatting.FormatFile;
import scorecard.dsl.ui.hover.ScorecardHover;
import scorecard.dsl.ui.navigation.DefinitionHyperlinks;
import scorecard.dsl.ui.outline.OutlineAdapterFactory;
import scorecard.dsl.ui.presentation.ScorecardPresentationReconciler;
import scorecard.dsl.ui.rename.RenameUnderCursor;

/**
 * The table of contents of the editor: makes each part that {@code plugin.xml} names, with what it needs.
 *
 * <p>{@code class="scorecard.dsl.ui.ScorecardExtensionFactory:colours"} makes the part called {@code colours}.
 */
public final class ScorecardExtensionFactory implements IExecutableExtensionFactory, IExecutableExtension {
    private static final Map<String, Function<ScorecardEditor, Object>> PARTS = Map.ofEntries(
            // Making any part begins to listen to the workbench, which is all that opening a document needs.
            Map.entry("documents", editor -> (IDocumentSetupParticipant) document -> {}),
            Map.entry("colours", editor -> new ScorecardPresentationReconciler(colours(), editor.failures())),
            Map.entry("brackets", editor -> new DefaultCharacterPairMatcher(new char[] {'{', '}', '(', ')'})),
            Map.entry("closing", editor -> new CloseBrackets()),
            Map.entry("comment", editor -> new ToggleComment(editor.documents(), editor.failures())),
            Map.entry(
                    "outline",
                    editor -> new OutlineAdapterFactory(editor.documents(), editor.server(), editor.failures())),
            Map.entry("hover", editor -> new ScorecardHover(editor.documents(), editor.server())),
            Map.entry("completion", editor -> new ScorecardCompletion(editor.documents(), editor.server())),
            Map.entry(
                    "definition",
                    editor -> new DefinitionHyperlinks(editor.documents(), editor.server(), editor.failures())),
            Map.entry("fixes", editor -> new QuickFixes(editor.documents(), editor.server(), editor.failures())),
            Map.entry("format", editor -> new FormatFile(editor.documents(), editor.server(), editor.failures())),
            Map.entry("rename", editor -> new RenameUnderCursor(editor.documents(), editor.server())));

    private String part = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        part = Objects.toString(data, "");
    }

    @Override
    public Object create() throws CoreException {
        Function<ScorecardEditor, Object> making = PARTS.get(part);
        if (making == null) {
            throw new CoreException(Status.error("plugin.xml names the part `" + part + "`, which does not exist"));
        }
        return making.apply(ScorecardEditorPlugin.editor());
    }

    private static ColorRegistry colours() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }
}
