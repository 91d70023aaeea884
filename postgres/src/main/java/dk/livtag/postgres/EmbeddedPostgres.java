package dk.livtag.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.IntSupplier;

/** Starts the durable PostgreSQL of a folder, making it at the first start and adopting it if it still runs. */
public final class EmbeddedPostgres {

    /** The one database of the application. */
    public static final String DATABASE = "livtag";

    private final Path folder;
    private final Path unpacked;
    private final Settings settings;
    private final IntSupplier ports;

    private EmbeddedPostgres(Path folder, Path unpacked, Settings settings, IntSupplier ports) {
        this.folder = folder;
        this.unpacked = unpacked;
        this.settings = settings;
        this.ports = ports;
    }

    public static EmbeddedPostgres in(Path folder) {
        var absolute = folder.toAbsolutePath().normalize();
        return new EmbeddedPostgres(absolute, absolute, Settings.DURABLE, Launch::freePort);
    }

    /** Unpacks the programs elsewhere than in the data folder, to share them between folders. */
    public EmbeddedPostgres unpackedIn(Path cache) {
        return new EmbeddedPostgres(folder, cache.toAbsolutePath().normalize(), settings, ports);
    }

    /** Another setting than the safe one, for tests that need to see it refused. */
    public EmbeddedPostgres with(String setting, String value) {
        return new EmbeddedPostgres(folder, unpacked, settings.with(setting, value), ports);
    }

    EmbeddedPostgres atPorts(IntSupplier chosen) {
        return new EmbeddedPostgres(folder, unpacked, settings, chosen);
    }

    /** Runs the role script as superuser at each start, so it must bear being repeated. */
    public RunningPostgres start(RoleScript roles) {
        try {
            var running = running(FolderLock.take(Files.createDirectories(folder)));
            try {
                running.confirm(settings);
                running.prepare(DATABASE, roles);
                return running;
            } catch (SQLException | RuntimeException e) {
                running.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw new PostgresFailure("The PostgreSQL in " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("MustBeClosedChecker")
    private RunningPostgres running(FolderLock lock) {
        try {
            var cluster = new Cluster(folder);
            var secrets = new Secrets(folder.resolve("secrets"));
            var runAs = RunAs.forDatabase(folder, cluster.data());
            var programs = new Programs(Binaries.in(unpacked), runAs, folder);
            cluster.createIfMissing(programs, secrets.password(Cluster.SUPERUSER), settings);
            var server = new Launch(cluster, programs, settings, ports).answering();
            return new RunningPostgres(cluster, programs, secrets, server, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }
}
