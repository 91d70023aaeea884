package dk.livtag.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.livtag.demo.history.Seeding;
import dk.livtag.demo.people.Everybody;
import dk.livtag.demo.people.Persona;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DemoHouse
class DemoTests {

    @Autowired
    @Qualifier("migrate")
    private DataSource owner;

    @Autowired
    private Everybody everybody;

    @Autowired
    private Seeding seeding;

    @Autowired
    private MockMvc mvc;

    @Test
    void hasAtLeastSixtyPatients() {
        assertThat(everybody.count("")).isGreaterThanOrEqualTo(60);
    }

    @Test
    void twentySixPatientsCarryATestNumberAndKirstenIsNotOne() throws Exception {
        assertThat(asGuard("select count(cpr) from patient where given_name <> 'Gitte Nancy Test'"))
                .isEqualTo(26);
        assertThat(everybody.find("Kirsten Test", 0)).isEmpty();
    }

    @Test
    void everyAcceptanceMadeAPatientWithACareRelation() throws Exception {
        assertThat(asGuard("select count(*) from referral where state = 'ACCEPTED'"))
                .isEqualTo(everybody.count(""))
                .isEqualTo(asGuard("select count(distinct patient_id) from care_relation"));
    }

    @Test
    void someReferralsWaitAndSomeWereDeclined() throws Exception {
        assertThat(asGuard("select count(*) from referral where state = 'RECEIVED'"))
                .isEqualTo(13);
        assertThat(asGuard("select count(*) from referral where state = 'DECLINED'"))
                .isEqualTo(7);
    }

    @Test
    void everyDoorIsUsedAndSomethingIsOnEachStepOfTheWay() throws Exception {
        assertThat(asGuard("select count(distinct source) from referral")).isEqualTo(5);
        assertThat(asGuard("select count(*) from referral where letter is not null"))
                .isGreaterThanOrEqualTo(24);
        assertThat(asGuard("select count(*) from referral where state = 'ASKED'"))
                .isEqualTo(1);
        assertThat(asGuard("select count(*) from referral where state = 'ON_LIST'"))
                .isEqualTo(4);
        assertThat(asGuard("select count(*) from referral_step where kind = 'REDIRECTED'"))
                .isEqualTo(1);
    }

    @Test
    void secondStartChangesNothing() throws Exception {
        var before = asGuard("select count(*) from referral");
        seeding.start();
        assertThat(asGuard("select count(*) from referral")).isEqualTo(before);
    }

    @Test
    void everyResponseSaysThatItIsADemo() throws Exception {
        assertThat(show("/findes-ikke").getHeader("X-Demo")).isEqualTo("1");
    }

    @Test
    void logInPageOffersEveryPersona() throws Exception {
        var page = text(show("/log-ind/demo"));
        Persona.all().stream()
                .filter(it -> !it.group().isEmpty())
                .forEach(it -> assertThat(page).contains("value=\"" + it.key() + "\""));
    }

    @Test
    void citizensPageFindsAPersonAndShowsHerFirstOfTheNewest() throws Exception {
        assertThat(text(show("/log-ind/demo/borgere"))).contains("Bo Krogh");
        assertThat(text(show("/log-ind/demo/borgere?soeg=karen%20lund")))
                .contains("Karen Lund")
                .doesNotContain("Bo Krogh");
    }

    @Test
    void refusesADatabaseThatWasMadeForProduction() throws Exception {
        try (var database = owner.getConnection()) {
            database.setAutoCommit(false);
            database.createStatement().executeUpdate("update environment set name = 'production'");
            assertThatThrownBy(() -> DemoMark.check(database)).isInstanceOf(NotADemo.class);
            database.rollback();
        }
    }

    @Test
    void theDatabaseDoesNotLetProductionsClockMove() throws Exception {
        try (var database = owner.getConnection()) {
            database.setAutoCommit(false);
            database.createStatement().executeUpdate("update environment set name = 'production'");
            assertThatThrownBy(() -> database.createStatement().executeUpdate("update clock_offset set micros = 5"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("the clock moves in a demo only");
            database.rollback();
        }
    }

    private MockHttpServletResponse show(String path) throws Exception {
        return mvc.perform(get(URI.create(path)).secure(true).accept("text/html"))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    /** The guard sees whomever it concerns. */
    private int asGuard(String question) throws SQLException {
        try (var database = owner.getConnection();
                var statement = database.createStatement()) {
            statement.execute("set role livtag_guard");
            try (var answer = statement.executeQuery(question)) {
                answer.next();
                return answer.getInt(1);
            }
        }
    }
}
