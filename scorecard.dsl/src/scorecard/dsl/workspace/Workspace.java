package scorecard.dsl.workspace;

import com.google.inject.Injector;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import scorecard.dsl.decision.ProjectSeverities;
import scorecard.dsl.translate.PlanTranslator;
import scorecard.dsl.translate.TestTranslator;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** Loads scorecard files with everything they may refer to. */
public final class Workspace {

    private final Provider<XtextResourceSet> resourceSets;
    private final ResourceIssues resourceIssues;
    private final ProjectSeverities severities;
    private final Late<CanonicalText> canonicalText;
    private final Late<PlanTranslator> translator;
    private final Late<TestTranslator> tests;
    private final IResourceDescription.Manager descriptions;

    @Inject
    Workspace(
            Provider<XtextResourceSet> resourceSets,
            ResourceIssues resourceIssues,
            ProjectSeverities severities,
            Late<CanonicalText> canonicalText,
            Late<PlanTranslator> translator,
            Late<TestTranslator> tests,
            IResourceDescription.Manager descriptions) {
        this.resourceSets = resourceSets;
        this.resourceIssues = resourceIssues;
        this.severities = severities;
        this.canonicalText = canonicalText;
        this.translator = translator;
        this.tests = tests;
        this.descriptions = descriptions;
    }

    /** The workspace of a program without an editor; sets the language up once. */
    public static Workspace standalone() {
        return StandaloneInjector.INSTANCE.getInstance(Workspace.class);
    }

    private static final class StandaloneInjector {
        static final Injector INSTANCE = StandaloneLanguage.injector();
    }

    /**
     * Loads files, and every {@code *.scorecard} file below the folders named. The files beside and below a single file
     * are known for imports, but only the file's own issues and scorecards count.
     *
     * @throws UncheckedIOException where a folder cannot be listed
     */
    public LoadedScorecards load(List<Path> filesOrFolders) {
        FilesToLoad files = FilesToLoad.of(filesOrFolders);
        List<Issue> issues = new ArrayList<>(files.issues());
        XtextResourceSet resources = resourceSets.get();
        Map<Path, ScorecardFile> loaded = new LinkedHashMap<>();
        for (Path path : files.all()) {
            FileText text = FileText.read(path);
            if (text.problem().isPresent()) {
                if (files.chosen().contains(path)) {
                    issues.add(Issue.error(
                            text.problem().get().code(),
                            text.problem().get().message(),
                            new Place.InFile(files.displayName(path))));
                }
                continue;
            }
            XtextResource resource = (XtextResource) resources.createResource(URI.createFileURI(path.toString()));
            parse(resource, text.text());
            loaded.put(path, new ScorecardFile(path, files.displayName(path), text.text(), resource));
        }
        index(resources);
        List<ScorecardFile> chosen = files.chosen().stream()
                .filter(loaded::containsKey)
                .map(loaded::get)
                .toList();
        chosen.forEach(file -> issues.addAll(resourceIssues.all(file)));
        issues.addAll(severityIssues(chosen));
        used(chosen, loaded).forEach(file -> issues.addAll(resourceIssues.errors(file)));
        return new LoadedScorecards(
                chosen, List.copyOf(loaded.values()), IssueOrder.sorted(issues), canonicalText, translator, tests);
    }

    /** Puts the names of all files into one index, so that a reference need not be looked for in one file after the other. */
    private void index(XtextResourceSet resources) {
        List<IResourceDescription> files = resources.getResources().stream()
                .map(descriptions::getResourceDescription)
                .toList();
        ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(
                resources, new ResourceDescriptionsData(files));
    }

    private List<Issue> severityIssues(List<ScorecardFile> chosen) {
        return chosen.stream()
                .map(file -> severities.file(file.path()))
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(file -> severities.read(file, ProjectSeverities.FILE).issues().stream())
                .toList();
    }

    private static void parse(XtextResource resource, String text) {
        try {
            resource.load(
                    new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The files that the chosen ones refer to, directly or not. */
    private static List<ScorecardFile> used(List<ScorecardFile> chosen, Map<Path, ScorecardFile> loaded) {
        Set<ScorecardFile> reached = new LinkedHashSet<>(chosen);
        List<ScorecardFile> toVisit = new ArrayList<>(chosen);
        while (!toVisit.isEmpty()) {
            for (Path path : toVisit.removeLast().referredFiles()) {
                ScorecardFile file = loaded.get(path);
                if (file != null && reached.add(file)) {
                    toVisit.add(file);
                }
            }
        }
        reached.removeAll(chosen);
        return List.copyOf(reached);
    }
}
