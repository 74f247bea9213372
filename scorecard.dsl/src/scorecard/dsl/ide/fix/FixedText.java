package scorecard.dsl.ide.fix;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.TextRegion;
import scorecard.dsl.workspace.CanonicalText;

/** Carries changes out: makes the edits and writes the blocks they lie in canonically. The files themselves stay as they are. */
final class FixedText {

    private final Provider<XtextResourceSet> resourceSets;
    private final CanonicalText canonicalText;

    @Inject
    FixedText(Provider<XtextResourceSet> resourceSets, CanonicalText canonicalText) {
        this.resourceSets = resourceSets;
        this.canonicalText = canonicalText;
    }

    /** The files a change concerns, those that it leaves as they are left out. */
    List<FixedFile> of(Change change) {
        Map<XtextResource, List<Edit>> byFile = new LinkedHashMap<>();
        change.edits()
                .forEach(edit -> byFile.computeIfAbsent(edit.resource(), file -> new ArrayList<>())
                        .add(edit));
        return byFile.entrySet().stream()
                .map(entry -> fixed(entry.getKey(), entry.getValue()))
                .filter(file -> !file.before().equals(file.after()))
                .toList();
    }

    private FixedFile fixed(XtextResource resource, List<Edit> edits) {
        String before = resource.getParseResult().getRootNode().getText();
        StringBuilder text = new StringBuilder(before);
        List<TextRegion> changed = new ArrayList<>();
        int shift = 0;
        for (Edit edit :
                edits.stream().sorted(Comparator.comparingInt(Edit::offset)).toList()) {
            int offset = edit.offset() + shift;
            text.replace(offset, offset + edit.length(), edit.text());
            changed.add(new TextRegion(offset, edit.text().length()));
            shift += edit.text().length() - edit.length();
        }
        return new FixedFile(resource.getURI(), before, canonical(resource, text.toString(), changed));
    }

    private String canonical(XtextResource original, String text, List<TextRegion> changed) {
        XtextResource resource = parsed(original, text);
        return canonicalText.of(
                resource,
                text,
                changed.stream().map(region -> block(resource, text, region)).toList());
    }

    private XtextResource parsed(XtextResource original, String text) {
        XtextResource resource = (XtextResource) resourceSets.get().createResource(original.getURI());
        try {
            resource.load(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return resource;
    }

    /** The innermost block in braces that a change lies in, with the whitespace around it. */
    private static TextRegion block(XtextResource resource, String text, TextRegion change) {
        INode node = NodeModelUtils.findLeafNodeAtOffset(
                resource.getParseResult().getRootNode(), Math.min(change.getOffset(), Math.max(0, text.length() - 1)));
        int end = change.getOffset() + change.getLength();
        while (node.getParent() != null
                && !(node.getOffset() <= change.getOffset() && end <= node.getEndOffset() && isBlock(node))) {
            node = node.getParent();
        }
        boolean whole = node.getParent() == null;
        int from = whole ? 0 : node.getOffset();
        int to = whole ? text.length() : node.getEndOffset();
        while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return new TextRegion(from, to - from);
    }

    private static boolean isBlock(INode node) {
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (leaf.getText().equals("{")) {
                return true;
            }
        }
        return false;
    }
}
