package scorecard.dsl.library;

import com.google.inject.Provider;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/**
 * The definitions that come with the product. They are read once for the whole process, and only when they are asked for:
 * a text that names no library pays nothing for them.
 */
@Singleton
public final class ShippedLibraries {

    /** The package of the figures for contact centres. */
    public static final String CONTACT_CENTRE = "contactcentre";

    private static final String SCHEME = "library";

    private static final List<String> FILES = List.of(
            "organisation",
            "customers",
            "work",
            "voice",
            "knowledge",
            "sales",
            "reference",
            "satisfaction",
            "demand",
            "speed",
            "resolution",
            "handling",
            "learning",
            "costs",
            "revenue",
            "customer_base",
            "people",
            "quality_assurance",
            "integrity");

    /** One for the process: a second injector, as a language server has, must mean the same definitions. */
    private static Loaded loaded;

    private final Provider<XtextResourceSet> resourceSets;
    private final Provider<IResourceDescription.Manager> descriptions;

    @Inject
    ShippedLibraries(Provider<XtextResourceSet> resourceSets, Provider<IResourceDescription.Manager> descriptions) {
        this.resourceSets = resourceSets;
        this.descriptions = descriptions;
    }

    /** Whether a package is one of a library. */
    public boolean haveThePackage(QualifiedName name) {
        return name.equals(QualifiedName.create(CONTACT_CENTRE));
    }

    /** Whether a definition of that qualified name would stand in a library, if there is one. */
    public boolean mayContain(QualifiedName name) {
        return name.getSegmentCount() > 1 && name.getFirstSegment().equals(CONTACT_CENTRE);
    }

    /** Whether a library has a definition of that qualified name. */
    public boolean contain(QualifiedName name) {
        return mayContain(name) && loaded().names.contains(name);
    }

    /** Whether a file belongs to a library. */
    public static boolean isShipped(Resource file) {
        return isShipped(file.getURI());
    }

    /** Whether a place lies in a file of a library. */
    public static boolean isShipped(URI place) {
        return SCHEME.equals(place.scheme());
    }

    /** The name of a library's file as messages call it, for example {@code contactcentre/work.scorecard}. */
    public static String shownName(Resource file) {
        return file.getURI().path().substring(1);
    }

    /** Everything that the libraries define. */
    public ISelectable definitions() {
        return loaded().definitions;
    }

    /** Where the texts of the libraries lie beside this class, in their order. */
    public static List<String> fileNames() {
        return FILES.stream()
                .map(file -> CONTACT_CENTRE + "/" + file + ".scorecard")
                .toList();
    }

    /** The files of the libraries, in their order. */
    public List<XtextResource> files() {
        return loaded().files;
    }

    private Loaded loaded() {
        synchronized (ShippedLibraries.class) {
            if (loaded == null) {
                loaded = load();
            }
            return loaded;
        }
    }

    private Loaded load() {
        XtextResourceSet resources = resourceSets.get();
        List<XtextResource> files = new ArrayList<>();
        fileNames().forEach(file -> files.add(read(file, resources)));
        List<IResourceDescription> described = new ArrayList<>();
        files.forEach(file -> described.add(descriptions.get().getResourceDescription(file)));
        Set<QualifiedName> names = new HashSet<>();
        described.forEach(
                file -> file.getExportedObjects().forEach(definition -> names.add(definition.getQualifiedName())));
        return new Loaded(List.copyOf(files), new ResourceDescriptionsData(described), Set.copyOf(names));
    }

    private static XtextResource read(String path, XtextResourceSet resources) {
        XtextResource file = (XtextResource) resources.createResource(URI.createURI(SCHEME + ":/" + path));
        try (InputStream text = ShippedLibraries.class.getResourceAsStream(path)) {
            file.load(text, Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Loaded(List<XtextResource> files, ResourceDescriptionsData definitions, Set<QualifiedName> names) {}
}
