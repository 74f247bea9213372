package scorecard.dsl.model;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import scorecard.dsl.scorecard.Calendar;
import scorecard.dsl.scorecard.CalendarReference;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;

/** Finds the calendar of a source or scorecard: the one it names, else its package's only one, else the only imported one. */
public final class Calendars {

    private final IScopeProvider scopes;

    @Inject
    Calendars(IScopeProvider scopes) {
        this.scopes = scopes;
    }

    /** The calendar of a source; empty where there is none or no single one. */
    public Optional<Calendar> of(Source source) {
        return chosen(source, source.getClauses());
    }

    /** The calendar of a scorecard; empty where there is none or no single one. */
    public Optional<Calendar> of(Scorecard scorecard) {
        return chosen(scorecard, scorecard.getClauses());
    }

    /** The calendars a definition that names none may mean: those of its package, else the imported ones. */
    public List<IEObjectDescription> candidates(Definition definition) {
        Map<URI, IEObjectDescription> visible = new LinkedHashMap<>();
        for (IEObjectDescription description : scopes.getScope(
                        definition, ScorecardPackage.Literals.CALENDAR_REFERENCE__CALENDAR)
                .getAllElements()) {
            if (description.getName().getSegmentCount() == 1) {
                visible.putIfAbsent(description.getEObjectURI(), description);
            }
        }
        List<IEObjectDescription> own = inPackageOf(definition, visible.values());
        return own.isEmpty() ? List.copyOf(visible.values()) : own;
    }

    private static List<IEObjectDescription> inPackageOf(
            Definition definition, Collection<IEObjectDescription> visible) {
        String home =
                EcoreUtil2.getContainerOfType(definition, Definitions.class).getName();
        QualifiedName homeName = home == null ? QualifiedName.EMPTY : QualifiedName.create(home.split("\\."));
        return visible.stream()
                .filter(description ->
                        description.getQualifiedName().skipLast(1).equals(homeName))
                .toList();
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
