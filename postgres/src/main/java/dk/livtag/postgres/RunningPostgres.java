package dk.livtag.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A PostgreSQL that answers; closing stops it fast and leaves its folder as it is. */
public final class RunningPostgres implements AutoCloseable {

    private final Cluster cluster;
    private final Programs programs;
    private final Secrets secrets;
    private final PidFile server;
    private final FolderLock lock;

    RunningPostgres(Cluster cluster, Programs programs, Secrets secrets, PidFile server, FolderLock lock) {
        this.cluster = cluster;
        this.programs = programs;
        this.secrets = secrets;
        this.server = server;
        this.lock = lock;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
    }

    public int port() {
        return server.port();
    }

    /** The server's process, for tests that kill it. */
    public long pid() {
        return server.pid();
    }

    /** The password of a role the role script makes, such as {@code livtag_app}. */
    public String password(String role) {
        return secrets.password(role);
    }

    public Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), role, password(role));
    }

    /** As the one who may do anything: for making databases and roles, and for tests that look behind the scenes. */
    public Connection superuser(String database) throws SQLException {
        return connect(database, Cluster.SUPERUSER);
    }

    @Override
    public void close() {
        try (lock) {
            if (lives()) stop();
        }
    }

    private void stop() {
        try {
            programs.run("pg_ctl", List.of("stop", "-D", cluster.data().toString(), "-m", "fast", "-t", "120"));
        } catch (PostgresFailure e) {
            // It may have died between the question and the order; then there is nothing left to stop.
            if (lives()) throw e;
        }
    }

    private boolean lives() {
        return PidFile.in(cluster.data())
                .flatMap(it -> it.server(cluster.data()))
                .isPresent();
    }

    void confirm(Settings settings) throws SQLException {
        try (var connection = superuser("postgres")) {
            cluster.confirm(connection);
            settings.confirm(connection);
        }
    }

    void prepare(String database, RoleScript roles) throws SQLException {
        try (var connection = superuser("postgres")) {
            var exists = "select 1 from pg_database where datname = '" + database + "'";
            if (Sql.text(connection, exists).isEmpty()) Sql.run(connection, "create database " + database);
        }
        try (var connection = superuser(database)) {
            Sql.run(connection, roles.filled(this::password));
        }
    }

    void drop(String database) throws SQLException {
        try (var connection = superuser("postgres")) {
            Sql.run(connection, "drop database if exists " + database + " with (force)");
        }
    }
}
