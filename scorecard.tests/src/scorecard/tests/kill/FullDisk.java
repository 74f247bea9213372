package scorecard.tests.kill;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A real file system without room: one in memory that is made for a process of its own and is gone with it. It needs a system that
 * lets users do so (Linux: {@code unshare}); elsewhere the tests that need it are skipped.
 */
final class FullDisk {
    /** What lies on it from earlier on. */
    static final String EARLIER = "earlier";

    private static final String PREPARED = """
        disk=$1; room=$2; left=$3; shift 3
        mount -t tmpfs -o size=4m tmpfs "$disk" || exit 77
        printf earlier > "$disk/centre.json"
        head -c $((4194304 - 4096 - room)) /dev/zero > "$disk/full"
        "$@"; code=$?
        rm "$disk/full"
        cd "$disk"; find . -type f -printf '%P: ' -exec cat {} \\; -printf '\\n' > "$left"
        exit $code
        """;

    private final Path folder;
    private final Path disk;
    private final Path left;

    /** To be seen as the folder {@code disk} below another. */
    FullDisk(Path folder) throws IOException {
        this.folder = folder;
        this.disk = Files.createDirectories(folder.resolve("disk"));
        this.left = folder.resolve("left.txt");
    }

    /** Skips a test on systems that have no such thing. */
    static void assumeThereIsOne() throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/unshare")) && probe() == 0,
                "no file system of its own can be made for a process here");
    }

    private static int probe() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "unshare", "--user", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/tmp")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }

    /**
     * What a command did.
     *
     * @param left the files on the disk at the end, one a line, each with its content
     */
    record Ran(int exit, String out, String err, String left) {}

    /**
     * The command line in a process of its own.
     *
     * @param room bytes that are left on the disk; less than a page of 4096 is none
     */
    Ran run(int room, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "--user",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                PREPARED,
                "sh",
                disk.toString(),
                Integer.toString(room),
                left.toString()));
        command.addAll(OwnProcess.command(List.of(), arguments));
        OwnProcess.Ended ended = OwnProcess.run(command, folder);
        return new Ran(ended.exit(), ended.out(), ended.err(), Files.readString(left, StandardCharsets.ISO_8859_1));
    }
}
