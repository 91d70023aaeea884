package dk.livtag.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One pool or connection for each kind of work: what one may not do, its log-in cannot do. */
@Configuration(proxyBeanMethods = false)
class Connections {

    /** Behind every page and API call. */
    @Bean
    @Primary
    DataSource dataSource(DatabaseProperties properties) {
        return pool("app", properties, properties.app(), properties.poolSize());
    }

    @Bean
    @Primary
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    /** Timers and clean-up. */
    @Bean(defaultCandidate = false)
    @Qualifier("worker")
    DataSource workerDataSource(DatabaseProperties properties) {
        return pool("worker", properties, properties.worker(), 2);
    }

    /** Sealing of the audit log. */
    @Bean(defaultCandidate = false)
    @Qualifier("seal")
    DataSource sealDataSource(DatabaseProperties properties) {
        return pool("seal", properties, properties.seal(), 1);
    }

    /** Migrations and provisioning, as the owner of the schema. Not pooled: seldom used. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    @Qualifier("migrate")
    DataSource migrateDataSource(DatabaseProperties properties) {
        return new RoleDataSource(properties.url(), properties.migrate(), "livtag_owner");
    }

    private static DataSource pool(
            String name, DatabaseProperties properties, DatabaseProperties.Login login, int size) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(properties.url());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(5_000);
        pool.setConnectionInitSql(RoleDataSource.IN_UTC);
        pool.setInitializationFailTimeout(-1);
        // The detail of a refused row is the row: names and numbers that no log may have.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }
}
