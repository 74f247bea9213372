package scorecard.dsl.ide.rename;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import scorecard.dsl.ide.rename.Renaming.Changed;
import scorecard.dsl.ide.rename.Renaming.Refused;
import scorecard.dsl.library.ShippedLibraries;

/** Renames what an editor's cursor stands on. Why a name cannot be changed is the message of the answer. */
public final class ScorecardRename implements IRenameService2 {

    private final ResourceDescriptionsProvider descriptions;
    private final UriExtensions uris;

    @Inject
    ScorecardRename(ResourceDescriptionsProvider descriptions, UriExtensions uris) {
        this.descriptions = descriptions;
        this.uris = uris;
    }

    @Override
    public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(
            PrepareRenameOptions options) {
        Position position = options.getParams().getPosition();
        ILanguageServerAccess access = options.getLanguageServerAccess();
        return access.doSyncRead(options.getParams().getTextDocument().getUri(), file -> {
            Optional<NamePlace> place = at(workspace(file, access), file, position);
            if (place.isEmpty()) {
                return null;
            }
            NewName.objectionTo(place.get().named()).ifPresent(ScorecardRename::refuse);
            return Either3.forSecond(new PrepareRenameResult(
                    range(file.getDocument(), place.get().offset(), place.get().end()),
                    place.get().named().getName()));
        });
    }

    @Override
    public WorkspaceEdit rename(Options options) {
        Position position = options.getRenameParams().getPosition();
        String written = options.getRenameParams().getNewName().strip();
        String name = written.startsWith("^") ? written.substring(1) : written;
        ILanguageServerAccess access = options.getLanguageServerAccess();
        return access.doSyncRead(options.getRenameParams().getTextDocument().getUri(), file -> {
            WorkspaceNames before = workspace(file, access);
            NamePlace place = at(before, file, position)
                    .orElseThrow(() -> refusal("nothing has a name here; expected the name of a definition, column,"
                            + " parameter, perspective or goal"));
            URI seenFrom = file.getResource().getURI();
            RenameInWorkspace workspace = new RenameInWorkspace(
                    before, texts -> WorkspaceNames.of(texts, access.newLiveScopeResourceSet(seenFrom)));
            return switch (workspace.rename(place.named(), name)) {
                case Changed changed -> edit(changed, before);
                case Refused refused -> throw refusal(refused.reason());
            };
        });
    }

    private static Optional<NamePlace> at(
            WorkspaceNames workspace, ILanguageServerAccess.Context file, Position position) {
        try {
            return workspace.at(file.getResource().getURI(), file.getDocument().getOffSet(position));
        } catch (IndexOutOfBoundsException gone) {
            return Optional.empty();
        }
    }

    /** The files that the file can see, itself included. */
    private WorkspaceNames workspace(ILanguageServerAccess.Context file, ILanguageServerAccess access) {
        URI here = file.getResource().getURI();
        ResourceSet resources = access.newLiveScopeResourceSet(here);
        Resource seenFrom = resources.getResource(here, true);
        List<URI> files = StreamSupport.stream(
                        descriptions
                                .getResourceDescriptions(seenFrom)
                                .getAllResourceDescriptions()
                                .spliterator(),
                        false)
                .map(IResourceDescription::getURI)
                .filter(place -> !ShippedLibraries.isShipped(place))
                .distinct()
                .toList();
        return WorkspaceNames.of(files, resources);
    }

    private WorkspaceEdit edit(Changed changed, WorkspaceNames before) {
        Map<URI, String> texts = before.texts();
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        changed.files().forEach((file, replacements) -> {
            Document document = new Document(0, texts.get(file));
            edits.put(
                    uris.toUriString(file),
                    replacements.stream()
                            .map(one -> new TextEdit(
                                    range(document, one.offset(), one.offset() + one.length()), one.text()))
                            .toList());
        });
        return new WorkspaceEdit(edits);
    }

    private static Range range(Document document, int start, int end) {
        return new Range(document.getPosition(start), document.getPosition(end));
    }

    private static void refuse(String reason) {
        throw refusal(reason);
    }

    private static ResponseErrorException refusal(String reason) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, reason, null));
    }
}
