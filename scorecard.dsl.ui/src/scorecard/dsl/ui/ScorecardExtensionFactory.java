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
import org.eclipse.ui.PlatformUI;
import scorecard.dsl.ui.presentation.ScorecardPresentationReconciler;

/**
 * The table of contents of the editor: makes each part that {@code plugin.xml} names, with what it needs.
 *
 * <p>{@code class="scorecard.dsl.ui.ScorecardExtensionFactory:colours"} makes the part called {@code colours}.
 */
public final class ScorecardExtensionFactory implements IExecutableExtensionFactory, IExecutableExtension {
    private static final Map<String, Function<ScorecardEditor, Object>> PARTS = Map.of(
            "documents", editor -> (IDocumentSetupParticipant) document -> {},
            "colours",
                    editor -> new ScorecardPresentationReconciler(
                            PlatformUI.getWorkbench()
                                    .getThemeManager()
                                    .getCurrentTheme()
                                    .getColorRegistry(),
                            editor.failures()));

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
}
