package scorecard.dsl.ui;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** The life of the editor in the workbench: begins with the first scorecard file, ends with the bundle. */
public final class ScorecardEditorPlugin implements BundleActivator {
    private static ScorecardEditor editor;

    @Override
    public void start(BundleContext context) {
        // The platform's parts are asked for on first use: they may not have started yet.
    }

    @Override
    public void stop(BundleContext context) {
        close();
    }

    /** The shared parts of all editors, made on first use. */
    static synchronized ScorecardEditor editor() {
        if (editor == null) {
            editor = new ScorecardEditor();
            editor.open();
        }
        return editor;
    }

    private static synchronized void close() {
        if (editor != null) {
            editor.close();
            editor = null;
        }
    }
}
