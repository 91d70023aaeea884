package dk.livtag.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The settings that make an answer mean "kept", and those that keep the server to this machine. */
record Settings(Map<String, String> wanted) {

    private static final String SET_BY_DRIVER = "TimeZone";
    private static final String SET_BY_INITDB = "data_checksums";

    static final Settings DURABLE = new Settings(Map.of(
            "fsync",
            "on",
            "synchronous_commit",
            "on",
            "full_page_writes",
            "on",
            "password_encryption",
            "scram-sha-256",
            "listen_addresses",
            "127.0.0.1",
            "unix_socket_directories",
            "",
            "TimeZone",
            "UTC",
            "log_timezone",
            "UTC",
            "log_parameter_max_length_on_error",
            "0",
            SET_BY_INITDB,
            "on"));

    boolean checksums() {
        return "on".equals(wanted.get(SET_BY_INITDB));
    }

    Settings with(String name, String value) {
        var changed = new TreeMap<>(wanted);
        changed.put(name, value);
        return new Settings(changed);
    }

    List<String> arguments(int port) {
        return with("port", Integer.toString(port)).wanted.entrySet().stream()
                .filter(it -> !it.getKey().equals(SET_BY_INITDB))
                .flatMap(it -> List.of("-c", it.getKey() + "=" + it.getValue()).stream())
                .toList();
    }

    /** A server adopted from an earlier run may have been started with other settings. */
    void confirm(Connection connection) throws SQLException {
        for (var setting : wanted.entrySet()) {
            if (setting.getKey().equals(SET_BY_DRIVER)) continue;
            var actual = Sql.text(connection, "show " + setting.getKey());
            if (!actual.equals(setting.getValue()))
                throw new PostgresFailure("The PostgreSQL setting " + setting.getKey() + " is '" + actual
                        + "' and must be '" + setting.getValue() + "'.");
        }
    }
}
