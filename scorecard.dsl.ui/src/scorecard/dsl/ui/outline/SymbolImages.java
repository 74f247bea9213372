package scorecard.dsl.ui.outline;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;

/** The pictures of the kinds of definition, each made once. */
final class SymbolImages {
    private static final String BUNDLE = "scorecard.dsl.ui";

    private final Map<String, Image> images = new HashMap<>();

    Image of(SymbolKind kind) {
        return images.computeIfAbsent(picture(kind), SymbolImages::made);
    }

    void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }

    private static Image made(String picture) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + picture + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor)
                .createImage();
    }

    /** The language server names kinds of definition with the kinds programming languages have. */
    private static String picture(SymbolKind kind) {
        return switch (kind) {
            case Module -> "scorecard";
            case Namespace -> "perspective";
            case Object -> "goal";
            case Function -> "kpi";
            case Struct -> "source";
            case Event -> "calendar";
            case Package -> "package";
            default -> "column";
        };
    }
}
