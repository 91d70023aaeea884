package dk.livtag.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class ContextTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void tellsTheDatabaseWhoAsksInsideATransaction() {
        assertThat(kindInTransaction("select 1")).isEqualTo("nobody");
    }

    @Test
    void isNothingOutsideATransaction() {
        assertThat(jdbc.sql("select (sec.context()).kind").query(String.class).optional())
                .isEmpty();
    }

    @Test
    void believesOnlyWhatTheApplicationSigned() {
        assertThat(
                        kindInTransaction(
                                "select set_config('livtag.ctx', replace(current_setting('livtag.ctx'), 'nobody', 'account'), true)"))
                .isNull();
    }

    private String kindInTransaction(String first) {
        return new TransactionTemplate(transactions).execute(_ -> {
            jdbc.sql(first).query((row, _) -> row.getString(1)).list();
            return jdbc.sql("select (sec.context()).kind")
                    .query((row, _) -> row.getString(1))
                    .list()
                    .getFirst();
        });
    }
}
