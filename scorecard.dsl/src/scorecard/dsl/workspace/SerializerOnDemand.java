package scorecard.dsl.workspace;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.serializer.impl.Serializer;
import org.eclipse.xtext.util.ReplaceRegion;

/** Writes elements as text by the language's serializer, which every file holds and only changed elements need: made by then. */
final class SerializerOnDemand implements ISerializer {
    private final Late<Serializer> serializer;

    @Inject
    SerializerOnDemand(Late<Serializer> serializer) {
        this.serializer = serializer;
    }

    @Override
    public String serialize(EObject element) {
        return serializer.get().serialize(element);
    }

    @Override
    public String serialize(EObject element, SaveOptions options) {
        return serializer.get().serialize(element, options);
    }

    @Override
    public void serialize(EObject element, Writer writer, SaveOptions options) throws IOException {
        serializer.get().serialize(element, writer, options);
    }

    @Override
    public ReplaceRegion serializeReplacement(EObject element, SaveOptions options) {
        return serializer.get().serializeReplacement(element, options);
    }
}
