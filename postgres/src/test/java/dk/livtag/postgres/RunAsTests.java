package dk.livtag.postgres;

import static dk.livtag.postgres.Servers.openedToAll;
import static dk.livtag.postgres.Servers.started;
import static dk.livtag.postgres.Servers.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunAsTests {

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");

    @TempDir
    Path folder;

    @TempDir
    Path programs;

    @BeforeEach
    void onlyRootCanBecomeSomeoneElse() throws IOException {
        assumeTrue(owner(Path.of("/proc/self")) == 0, "not root: PostgreSQL runs as the user who started it");
    }

    @Test
    void rootBecomesNobodyWhereNobodyReachesTheFolder() throws Exception {
        try (var server = started(openedToAll(folder))) {
            assertThat(owner(Path.of("/proc", Long.toString(server.pid())))).isEqualTo(RunAs.NOBODY);
        }
    }

    @Test
    void rootTakesANamespaceWhereNobodyDoesNot() {
        try (var server = started(folder)) {
            var uids = Path.of("/proc", Long.toString(server.pid()), "uid_map");
            assertThat(uids)
                    .content()
                    .as("no user of ours means anything in there")
                    .isEmpty();
        }
    }

    @Test
    void theOwnerOfTheDatabaseDecidesLater() throws Exception {
        started(folder).close();
        try (var server = started(openedToAll(folder))) {
            assertThat(owner(Path.of("/proc", Long.toString(server.pid())))).isZero();
        }
    }

    @Test
    void anOrdinaryUserRunsItAsHimselfAndRootAdoptsItLater() throws Exception {
        var home = Files.createDirectory(openedToAll(folder).resolve("home"));
        Files.setAttribute(home, "unix:uid", RunAs.NOBODY);
        var classPath = OtherApplication.classPathCopiedTo(openedToAll(programs));
        var left = OtherApplication.diesAfterWriting(home, "hej", AS_NOBODY, classPath);
        try (var server = started(home)) {
            assertThat(server.pid())
                    .as("the server that outlived its application")
                    .isEqualTo(left);
            assertThat(owner(Path.of("/proc", Long.toString(server.pid())))).isEqualTo(RunAs.NOBODY);
            assertThat(words(server)).isEqualTo("hej");
        }
    }

    private static int owner(Path file) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:uid");
    }
}
