package dk.livtag.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue of settings a start guard may rely on. */
class SettingsTests {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "wal_level, replica",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "log_timezone, UTC",
        "server_encoding, UTF8",
        "default_text_search_config, pg_catalog.danish",
        "log_parameter_max_length_on_error, 0",
    })
    void areTheSafeOnes(String setting, String value) throws Exception {
        assertThat(ask("show " + setting)).isEqualTo(value);
    }

    @Test
    void askEveryoneForAPassword() throws Exception {
        assertThat(ask("select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"))
                .isEqualTo("0");
    }

    @Test
    void sortAsDanesDo() throws Exception {
        assertThat(ask("select string_agg(x, '' order by x) from unnest(array['å','b','Æ','a','ø','Aa']) x"))
                .isEqualTo("abÆøAaå");
    }

    private static String ask(String query) throws SQLException {
        return Servers.ask(TestPostgres.server(), query);
    }
}
