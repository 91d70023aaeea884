package dk.livtag.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Connections that work as another role than the one that logs in. Not pooled: for what is done seldom. */
public final class RoleDataSource extends DriverManagerDataSource {

    /** The driver gives each session the time zone of the Java process, which differs from machine to machine. */
    static final String IN_UTC = "select set_config('TimeZone', 'UTC', false)";

    public RoleDataSource(String url, DatabaseProperties.Login login, String role) {
        super(url, login.user(), login.password());
        var asRole = new Properties();
        asRole.setProperty("options", "-c role=" + role);
        setConnectionProperties(asRole);
    }

    @Override
    protected Connection getConnectionFromDriver(Properties properties) throws SQLException {
        var connection = super.getConnectionFromDriver(properties);
        try (var statement = connection.createStatement()) {
            statement.execute(IN_UTC);
        }
        return connection;
    }
}
