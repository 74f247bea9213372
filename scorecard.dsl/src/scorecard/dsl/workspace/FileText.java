package scorecard.dsl.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of a file.
 *
 * @param problem why it could not be read; the text is empty then
 */
record FileText(String text, Optional<Problem> problem) {

    /** No definition is that long; a greater file is something else. */
    private static final long MOST_BYTES = 5_000_000;

    /** Why a file could not be read. */
    record Problem(String code, String message) {}

    static FileText read(Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                return failed("file-too-large", "the file is larger than 5 MB, which no scorecard text is");
            }
            byte[] bytes = Files.readAllBytes(path);
            return new FileText(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    Optional.empty());
        } catch (CharacterCodingException notText) {
            return failed("not-utf-8", "the file is not UTF-8 text; save it in this encoding");
        } catch (IOException unreadable) {
            return failed("unreadable-file", "the file cannot be read");
        }
    }

    private static FileText failed(String code, String message) {
        return new FileText("", Optional.of(new Problem(code, message)));
    }
}
