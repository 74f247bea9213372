package scorecard.engine.report.html;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;

/** The templates beside this class. A name that a template uses and a view does not have is a bug and throws. */
final class Templates {

    private static final String STYLE_SHEET = "report.css";

    private final Template page = Mustache.compiler()
            .withEscaper(new EscapeForHtml())
            .withCollector(new OptionalAsSection())
            .withLoader(name -> new StringReader(text(name.endsWith(".css") ? name : name + ".mustache")))
            .strictSections(true)
            .emptyStringIsFalse(true)
            .compile(text("page.mustache"));

    String page(PageView view) {
        return page.execute(view);
    }

    /** SHA-256 of the style sheet as it stands between its tags, for the content security policy. */
    String styleSheetHash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(text(STYLE_SHEET).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java platform has SHA-256", exception);
        }
    }

    private static String text(String name) {
        try (InputStream stream = Templates.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no template " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Shows the section of an {@link Optional} once where it is present. */
    private static final class OptionalAsSection extends DefaultCollector {
        @Override
        public Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}
