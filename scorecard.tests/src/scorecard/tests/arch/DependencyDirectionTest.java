package scorecard.tests.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the modules in the directions of docs/ARCHITECTURE.md. */
final class DependencyDirectionTest {

    private static final String[] ECLIPSE = {
        "org.eclipse.core..",
        "org.eclipse.ui..",
        "org.eclipse.swt..",
        "org.eclipse.jface..",
        "org.eclipse.text..",
        "org.osgi.."
    };
    private static final String[] LANGUAGE = {"org.eclipse.xtext..", "org.eclipse.lsp4j..", "com.google.inject.."};
    private static final String EMF = "org.eclipse.emf..";

    private static JavaClasses scorecard;

    @BeforeAll
    static void readClassFiles() {
        scorecard = new ClassFileImporter().importPackages("scorecard");
    }

    @Test
    void everyModuleIsSeen() {
        for (String module : new String[] {"scorecard.engine", "scorecard.dsl", "scorecard.cli"}) {
            assertFalse(
                    scorecard.that(inPackage(module)).isEmpty(),
                    () -> "no class of " + module + " was read, so no rule about it would say anything");
        }
    }

    @Test
    void theRulesNoticeAViolation() {
        ArchRule opposite = noClasses()
                .that()
                .resideInAPackage("scorecard.dsl..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.xtext..");
        assertThrows(AssertionError.class, () -> opposite.check(scorecard));
    }

    @Test
    void theEngineSeesNoEclipseNoLanguageAndNoCommandLine() {
        noClasses()
                .that()
                .resideInAPackage("scorecard.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ECLIPSE)
                .check(scorecard);
        noClasses()
                .that()
                .resideInAPackage("scorecard.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(LANGUAGE)
                .check(scorecard);
        noClasses()
                .that()
                .resideInAPackage("scorecard.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("scorecard.dsl..", "scorecard.cli..", "picocli..")
                .check(scorecard);
    }

    /** The layout library speaks EMF, so the one package that lays out the strategy map may see it. */
    @Test
    void onlyTheStrategyMapOfTheEngineSeesEmf() {
        noClasses()
                .that()
                .resideInAPackage("scorecard.engine..")
                .and()
                .resideOutsideOfPackage("scorecard.engine.report.map..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EMF, "org.eclipse.elk..")
                .check(scorecard);
    }

    @Test
    void theLanguageUsesOnlyPlanTypeAndIssueOfTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("scorecard.dsl..")
                .and()
                .resideOutsideOfPackage("scorecard.dsl.ui..")
                .should()
                .dependOnClassesThat(inPackage("scorecard.engine")
                        .and(resideOutsideOfPackages(
                                "scorecard.engine.plan..", "scorecard.engine.type..", "scorecard.engine.issue..")))
                .check(scorecard);
    }

    @Test
    void theLanguageSeesNoWorkbenchAndNoCommandLine() {
        noClasses()
                .that()
                .resideInAPackage("scorecard.dsl..")
                .and()
                .resideOutsideOfPackage("scorecard.dsl.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse.ui..",
                        "org.eclipse.swt..",
                        "org.eclipse.jface..",
                        "scorecard.dsl.ui..",
                        "scorecard.cli..",
                        "picocli..")
                .check(scorecard);
    }

    @Test
    void theCommandLineSeesNoWorkbench() {
        noClasses()
                .that()
                .resideInAPackage("scorecard.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse.ui..", "org.eclipse.swt..", "org.eclipse.jface..", "scorecard.dsl.ui..")
                .check(scorecard);
    }

    @Test
    void theWorkbenchDoesNotSeeTheSyntaxTree() {
        noClasses()
                .that()
                .resideInAPackage("scorecard.dsl.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("scorecard.dsl.scorecard..", "scorecard.cli..", "picocli..")
                .check(scorecard);
    }

    private static DescribedPredicate<JavaClass> inPackage(String module) {
        return resideInAPackage(module + "..");
    }
}
