package dk.livtag.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.access.Seed;
import dk.livtag.database.DatabaseProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The command line that hands out the log and verifies it: ends with 0, with 1 for a false log, with 2 when not asked right. */
@HouseTest
class LogToolTests {

    private static final String SECRET = "0f1e2d3c4b5a6978".repeat(4);

    @TempDir
    Path folder;

    @Autowired
    DatabaseProperties database;

    @Autowired
    SigningKey key;

    @Autowired
    Sealer sealer;

    private final Random random = Seed.random(LogToolTests.class);

    private LogTool tool = new LogTool(Map.of());

    @BeforeEach
    void export() {
        tool = new LogTool(Map.of(
                "LIVTAG_DATABASE_URL", database.url(),
                "LIVTAG_DATABASE_SEAL_USER", database.seal().user(),
                "LIVTAG_DATABASE_SEAL_PASSWORD", database.seal().password(),
                "LIVTAG_AUDIT_SIGNINGKEY", SECRET));
        sealer.sealAll();
        assertThat(tool.run(List.of("--export-log", folder.toString()))).isZero();
    }

    @Test
    void findsAnExportedLogIntact() {
        assertThat(verify(key.logKey().text())).isZero();
    }

    @Test
    void findsAChangedRow() throws IOException {
        var file = folder.resolve("leaves.txt");
        var lines = new java.util.ArrayList<>(Files.readAllLines(file));
        var at = random.nextInt(lines.size());
        lines.set(at, lines.get(at).replace("\"role\":\"", "\"role\":\"x"));
        Files.write(file, lines);
        assertThat(verify(key.logKey().text())).isEqualTo(1);
    }

    @Test
    void findsARemovedRow() throws IOException {
        var file = folder.resolve("leaves.txt");
        var lines = new java.util.ArrayList<>(Files.readAllLines(file));
        lines.remove(random.nextInt(lines.size()));
        Files.write(file, lines);
        assertThat(verify(key.logKey().text())).isEqualTo(1);
    }

    @Test
    void doesNotTrustAnotherKey() {
        var other = SigningKey.of(key.logKey().name(), "17".repeat(32)).logKey().text();
        assertThat(verify(other)).isEqualTo(1);
    }

    @Test
    void comparesWithTheCopiesKeptElsewhere() throws IOException {
        var copies = folder.resolve("copies.txt");
        Files.copy(folder.resolve("checkpoints.txt"), copies);
        var all = List.of("--verify-log", folder.toString(), key.logKey().text(), copies.toString());
        assertThat(tool.run(all)).isZero();

        var forged = SigningKey.of(key.logKey().name(), SECRET).sign(MerkleTree.EMPTY.append(Hash.ofLeaf("other")));
        Files.writeString(copies, forged.note(key.logKey()) + "\n\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(tool.run(all)).isEqualTo(1);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(verify("no key")).isEqualTo(2);
        assertThat(tool.run(List.of("--verify-log"))).isEqualTo(2);
        assertThat(tool.run(List.of(
                        "--verify-log",
                        folder.resolve("nowhere").toString(),
                        key.logKey().text())))
                .isEqualTo(2);
        assertThat(new LogTool(Map.of()).run(List.of("--export-log", folder.toString())))
                .isEqualTo(2);
    }

    @Test
    void isMeantByItsTwoWordsOnly() {
        assertThat(LogTool.isMeant(List.of("--verify-log", "x"))).isTrue();
        assertThat(LogTool.isMeant(List.of("--spring.profiles.active=demo"))).isFalse();
        assertThat(LogTool.isMeant(List.of())).isFalse();
    }

    private int verify(String publicKey) {
        return tool.run(List.of("--verify-log", folder.toString(), publicKey));
    }
}
