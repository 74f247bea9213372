package scorecard.dsl.model;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import scorecard.dsl.scoping.VisibleDefinitions;
import scorecard.dsl.scorecard.BusinessTime;
import scorecard.dsl.scorecard.Calendar;
import scorecard.dsl.scorecard.CalendarReference;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Import;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.Source;

/** Finds the calendar of a source or scorecard: the one it names, else its package's only one, else the only imported one. */
public final class Calendars {

    private final VisibleDefinitions visible;

    @Inject
    Calendars(VisibleDefinitions visible) {
        this.visible = visible;
    }

    /** The calendar of a source; empty where there is none or no single one. */
    public Optional<Calendar> of(Source source) {
        return chosen(source, source.getClauses());
    }

    /** The calendar of a scorecard; empty where there is none or no single one. */
    public Optional<Calendar> of(Scorecard scorecard) {
        return chosen(scorecard, scorecard.getClauses());
    }

    /**
     * The calendar by which business time is counted: the one it names, else that of the source it stands in, else the only
     * one that its KPI can mean; empty where there is none or no single one.
     */
    public Optional<Calendar> of(BusinessTime time) {
        if (time.getCalendar() != null) {
            return Optional.of(time.getCalendar()).filter(calendar -> !calendar.eIsProxy());
        }
        return switch (EcoreUtil2.getContainerOfType(time, Definition.class)) {
            case Source source -> of(source);
            case Definition other -> chosen(other, List.of());
        };
    }

    /** The calendars a definition that names none may mean: those of its package, else the imported ones. */
    public List<IEObjectDescription> candidates(Definition definition) {
        Definitions file = EcoreUtil2.getContainerOfType(definition, Definitions.class);
        QualifiedName home = name(file.getName());
        List<IEObjectDescription> all = visible.calendars(definition.eResource());
        List<IEObjectDescription> own = all.stream()
                .filter(calendar -> calendar.getQualifiedName().skipLast(1).equals(home))
                .toList();
        return own.isEmpty()
                ? all.stream()
                        .filter(calendar ->
                                file.getImports().stream().anyMatch(imported -> imports(imported, calendar)))
                        .toList()
                : own;
    }

    private static boolean imports(Import imported, IEObjectDescription calendar) {
        String written = imported.getImportedNamespace();
        if (written == null) {
            return false;
        }
        return written.endsWith(".*")
                ? calendar.getQualifiedName().skipLast(1).equals(name(written.substring(0, written.length() - 2)))
                : calendar.getQualifiedName().equals(name(written));
    }

    private static QualifiedName name(String written) {
        return written == null ? QualifiedName.EMPTY : QualifiedName.create(written.split("\\."));
    }

    private Optional<Calendar> chosen(Definition definition, List<?> clauses) {
        Optional<CalendarReference> reference = Clauses.first(clauses, CalendarReference.class);
        if (reference.isPresent()) {
            return Optional.ofNullable(reference.get().getCalendar()).filter(calendar -> !calendar.eIsProxy());
        }
        List<IEObjectDescription> candidates = candidates(definition);
        return candidates.size() == 1 ? resolved(candidates.getFirst(), definition) : Optional.empty();
    }

    private static Optional<Calendar> resolved(IEObjectDescription description, EObject context) {
        EObject calendar = EcoreUtil.resolve(description.getEObjectOrProxy(), context);
        return calendar instanceof Calendar found && !found.eIsProxy() ? Optional.of(found) : Optional.empty();
    }
}
