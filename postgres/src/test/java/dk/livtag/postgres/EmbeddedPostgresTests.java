package dk.livtag.postgres;

import static dk.livtag.postgres.Servers.ask;
import static dk.livtag.postgres.Servers.started;
import static dk.livtag.postgres.Servers.words;
import static dk.livtag.postgres.Servers.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    @TempDir
    Path folder;

    @TempDir
    Path other;

    @Test
    void keepsItsDataAcrossARestart() throws Exception {
        try (var first = started(folder)) {
            write(first, "hej");
        }
        try (var second = started(folder)) {
            assertThat(words(second)).isEqualTo("hej");
        }
    }

    @Test
    void recoversWhenTheServerWasKilled() throws Exception {
        var first = started(folder);
        write(first, "hej");
        ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();
        first.close();
        try (var second = started(folder)) {
            assertThat(words(second)).isEqualTo("hej");
        }
    }

    @Test
    void adoptsTheServerOfAnApplicationThatDied() throws Exception {
        var left = OtherApplication.diesAfterWriting(folder, "hej", List.of(), System.getProperty("java.class.path"));
        try (var second = started(folder)) {
            assertThat(second.pid()).isEqualTo(left);
            assertThat(words(second)).isEqualTo("hej");
        }
    }

    @Test
    void startsThoughADeadServersNumberNowBelongsToAnotherProcess() throws Exception {
        started(folder).close();
        var mine = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("cluster/postmaster.pid"), mine + "\n" + folder + "\n0\n5432\n\n\n\nready\n");
        try (var second = started(folder)) {
            assertThat(second.pid()).isNotEqualTo(mine);
        }
    }

    @Test
    void startsThoughInitdbWasInterrupted() throws Exception {
        Files.createDirectories(folder.resolve(".initdb-half/base"));
        try (var server = started(folder)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void choosesAnotherPortWhenItsOwnIsTaken() throws Exception {
        try (var foreign = started(other)) {
            var tries = new AtomicInteger();
            var busyThenFree =
                    Servers.in(folder).atPorts(() -> tries.getAndIncrement() == 0 ? foreign.port() : Launch.freePort());
            try (var server = busyThenFree.start(Servers.ROLES)) {
                assertThat(server.port()).isNotEqualTo(foreign.port());
                assertThat(tries).hasValueGreaterThan(1);
            }
        }
    }

    @Test
    void refusesAForeignServer() throws Exception {
        try (var foreign = started(other);
                var own = started(folder);
                var connection = foreign.superuser("livtag")) {
            assertThat(own.pid()).isPositive();
            assertThatThrownBy(() -> new Cluster(folder).confirm(connection))
                    .isInstanceOf(PostgresFailure.class)
                    .hasMessageContaining("Another PostgreSQL answered");
        }
    }

    @Test
    void refusesASecondApplicationInTheSameFolder() {
        try (var first = started(folder)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> started(folder)).hasMessageContaining("Another Livtag already uses");
        }
    }

    @Test
    void keepsItsPasswordsToItself() throws Exception {
        started(folder).close();
        var secret = folder.resolve("secrets/livtag_app");
        assertThat(Files.getPosixFilePermissions(secret)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(secret)).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void refusesToRunWithASettingThatLosesData() {
        started(folder).close();
        assertThatThrownBy(() -> {
                    try (var running = Servers.in(folder).with("fsync", "off").start(Servers.ROLES)) {
                        running.confirm(Settings.DURABLE);
                    }
                })
                .hasMessageContaining("fsync is 'off' and must be 'on'");
    }
}
