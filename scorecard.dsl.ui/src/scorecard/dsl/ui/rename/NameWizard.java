package scorecard.dsl.ui.rename;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The dialog that asks for the new name and, if wanted, shows what would change. */
final class NameWizard extends RefactoringWizard {
    private final NameRefactoring renaming;

    NameWizard(NameRefactoring renaming) {
        super(renaming, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.renaming = renaming;
        setDefaultPageTitle(NameRefactoring.TITLE);
    }

    @Override
    protected void addUserInputPages() {
        addPage(new NamePage(renaming));
    }

    private static final class NamePage extends UserInputWizardPage {
        private final NameRefactoring renaming;

        NamePage(NameRefactoring renaming) {
            super("name");
            this.renaming = renaming;
        }

        @Override
        public void createControl(Composite parent) {
            var page = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
            var label = new Label(page, SWT.NONE);
            label.setText("&New name:");
            var name = new Text(page, SWT.BORDER | SWT.SINGLE);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(260, SWT.DEFAULT)
                    .applyTo(name);
            name.setText(renaming.name());
            name.selectAll();
            name.addModifyListener(changed -> renameTo(name.getText()));
            setControl(page);
            setPageComplete(false);
            name.setFocus();
        }

        private void renameTo(String written) {
            String name = written.strip();
            renaming.renameTo(name);
            setPageComplete(!name.isEmpty() && !name.equals(renaming.name()));
        }
    }
}
