package scorecard.dsl.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import scorecard.dsl.model.Currencies;

/** The units in sight, each by its name and by its plural, which several may share; the code of a currency never means one. */
final class UnitsByEitherName implements IScope {

    private final IScope units;
    private final Supplier<List<IEObjectDescription>> exported;

    /**
     * What is found by names and by plurals.
     *
     * @param units in sight, by their names
     * @param exported all units of all files, with their plurals
     */
    UnitsByEitherName(IScope units, Supplier<List<IEObjectDescription>> exported) {
        this.units = units;
        this.exported = exported;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        return Currencies.looksLikeOne(name.toString())
                ? null
                : called(name).findFirst().orElse(null);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        return called(name).toList();
    }

    /** The name of one comes before the plural of another. */
    private Stream<IEObjectDescription> called(QualifiedName name) {
        return Stream.concat(Stream.ofNullable(units.getSingleElement(name)), byPlural(name));
    }

    @Override
    public IEObjectDescription getSingleElement(EObject unit) {
        return units.getSingleElement(unit);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject unit) {
        return units.getElements(unit);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        List<IEObjectDescription> all = new ArrayList<>();
        units.getAllElements().forEach(unit -> {
            all.add(unit);
            pluralOf(unit)
                    .map(plural -> unit.getName().skipLast(1).append(plural))
                    .filter(plural -> !plural.equals(unit.getName()))
                    .ifPresent(plural -> all.add(new AliasedEObjectDescription(plural, unit)));
        });
        return all;
    }

    private Optional<String> pluralOf(IEObjectDescription unit) {
        return exported()
                .filter(other -> other.getEObjectURI().equals(unit.getEObjectURI()))
                .map(other -> other.getUserData(ScorecardDescriptions.PLURAL))
                .findFirst();
    }

    /** Xtext wants to be asked by names while it links. */
    private Stream<IEObjectDescription> byPlural(QualifiedName name) {
        return exported()
                .filter(unit -> name.getLastSegment().equals(unit.getUserData(ScorecardDescriptions.PLURAL)))
                .flatMap(unit -> Stream.ofNullable(units.getSingleElement(
                                name.skipLast(1).append(unit.getQualifiedName().getLastSegment())))
                        .filter(found -> found.getEObjectURI().equals(unit.getEObjectURI())));
    }

    private Stream<IEObjectDescription> exported() {
        return exported.get().stream();
    }
}
