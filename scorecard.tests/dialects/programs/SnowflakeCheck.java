import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;

/**
 * Reads statements with a parser that knows Snowflake's SQL among others: syntax alone, no names and no types. Says for each file how
 * many there are, or what is wrong. Started by tests, from source.
 */
final class SnowflakeCheck {
    private static final long MOST_MILLISECONDS = 60_000;

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            System.out.println(file + ": " + check(Files.readString(Path.of(file))));
        }
    }

    /** What its simple way of parsing reads is right; its other way would go on trying for minutes. */
    private static String check(String text) {
        try {
            return CCJSqlParserUtil.parseStatements(
                                    text,
                                    parser -> parser.withAllowComplexParsing(false)
                                            .withTimeOut(MOST_MILLISECONDS))
                            .size()
                    + " statements";
        } catch (JSQLParserException wrong) {
            return String.valueOf(wrong.getMessage());
        }
    }
}
