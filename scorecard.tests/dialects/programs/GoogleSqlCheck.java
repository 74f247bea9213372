import com.google.zetasql.Analyzer;
import com.google.zetasql.AnalyzerOptions;
import com.google.zetasql.LanguageOptions;
import com.google.zetasql.ParseResumeLocation;
import com.google.zetasql.SimpleCatalog;
import com.google.zetasql.SimpleColumn;
import com.google.zetasql.SimpleTable;
import com.google.zetasql.SqlException;
import com.google.zetasql.ZetaSQLBuiltinFunctionOptions;
import com.google.zetasql.ZetaSQLOptions.ProductMode;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedCreateTableStmtBase;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedCreateViewBase;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedStatement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Looks at statements as BigQuery's own analyzer does: syntax, names, functions and types. Says for each file how many there are, or
 * what is wrong. Started by tests, from source.
 */
final class GoogleSqlCheck {
    public static void main(String[] files) throws IOException {
        for (String file : files) {
            System.out.println(file + ": " + check(Files.readString(Path.of(file))));
        }
    }

    private static String check(String text) {
        AnalyzerOptions options = new AnalyzerOptions();
        LanguageOptions language = options.getLanguageOptions();
        language.enableMaximumLanguageFeatures();
        language.setSupportsAllStatementKinds();
        language.setProductMode(ProductMode.PRODUCT_EXTERNAL);
        SimpleCatalog catalog = new SimpleCatalog("statements");
        catalog.addZetaSQLFunctionsAndTypes(new ZetaSQLBuiltinFunctionOptions(language));
        ParseResumeLocation at = new ParseResumeLocation(text);
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        int statements = 0;
        try {
            while (at.getBytePosition() < length) {
                remember(Analyzer.analyzeNextStatement(at, options, catalog), catalog);
                statements++;
            }
            return statements + " statements";
        } catch (SqlException wrong) {
            return wrong.getMessage();
        }
    }

    /** Nothing is carried out: later statements shall see the tables that this one makes. */
    private static void remember(ResolvedStatement statement, SimpleCatalog catalog) {
        if (statement instanceof ResolvedCreateTableStmtBase made) {
            String name = String.join(".", made.getNamePath());
            List<SimpleColumn> columns = made.getColumnDefinitionList().stream()
                    .map(column -> new SimpleColumn(name, column.getName(), column.getType()))
                    .toList();
            catalog.addSimpleTable(new SimpleTable(name, columns));
        } else if (statement instanceof ResolvedCreateViewBase made) {
            String name = String.join(".", made.getNamePath());
            List<SimpleColumn> columns = made.getOutputColumnList().stream()
                    .map(column -> new SimpleColumn(
                            name, column.getName(), column.getColumn().getType()))
                    .toList();
            catalog.addSimpleTable(new SimpleTable(name, columns));
        }
    }
}
