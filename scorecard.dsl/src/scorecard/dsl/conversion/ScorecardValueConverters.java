package scorecard.dsl.conversion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.STRINGValueConverter;

/** Which rule of the grammar is converted how. */
@Singleton
public final class ScorecardValueConverters extends AbstractDeclarativeValueConverterService {

    private final IValueConverter<String> names = new NameConverter();

    @Inject
    private STRINGValueConverter texts;

    /** An identifier, perhaps escaped. */
    @ValueConverter(rule = "ID")
    public IValueConverter<String> identifier() {
        return names;
    }

    /** A name, perhaps escaped. */
    @ValueConverter(rule = "Name")
    public IValueConverter<String> name() {
        return names;
    }

    /** The name of a column where it is declared. */
    @ValueConverter(rule = "ColumnName")
    public IValueConverter<String> columnName() {
        return names;
    }

    /** The name of a unit that an author declares. */
    @ValueConverter(rule = "UnitName")
    public IValueConverter<String> unitName() {
        return names;
    }

    /** The name of a KPI with arguments. */
    @ValueConverter(rule = "CalledName")
    public IValueConverter<String> calledName() {
        return names;
    }

    /** The name of a source whose rows are related. */
    @ValueConverter(rule = "RelatedSource")
    public IValueConverter<String> relatedSource() {
        return names;
    }

    /** Names joined by dots. */
    @ValueConverter(rule = "QualifiedName")
    public IValueConverter<String> qualifiedName() {
        return names;
    }

    /** Names joined by dots, perhaps with a star at the end. */
    @ValueConverter(rule = "QualifiedNameWithWildcard")
    public IValueConverter<String> qualifiedNameWithWildcard() {
        return names;
    }

    /** A quoted text. */
    @ValueConverter(rule = "STRING")
    public IValueConverter<String> text() {
        return texts;
    }

    /** A text of several lines, as it stands between its quotes. */
    @ValueConverter(rule = "TRIPLE")
    public IValueConverter<String> lines() {
        return new LinesConverter();
    }

    /** A word that may be quoted. */
    @ValueConverter(rule = "Word")
    public IValueConverter<String> word() {
        return new WordConverter(names, texts);
    }

    /** A member or segment value, which may be quoted. */
    @ValueConverter(rule = "PartWord")
    public IValueConverter<String> partWord() {
        return new WordConverter(names, texts);
    }
}
