package dk.livtag.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.referral.SelfReferrals;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form sent twenty times at once works once, and each time is told the same. */
@HouseTest
class OnceTests {

    private static final int AT_ONCE = 20;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    SelfReferrals referrals;

    @Test
    void twentyAtOnceHaveOneEffect() throws Exception {
        var hospital = people.hospital("Once hospital");
        var nurse = people.staff("once nurse", "nurse", hospital);
        var path =
                "/team/henvisninger/" + referrals.send(hospital, "0101801080").value() + "/afvis";
        var decisions = updates(nurse);

        var answers = atOnce(nurse, path);

        assertThat(answers).hasSize(AT_ONCE).containsOnly("303 /team/henvisninger");
        assertThat(updates(nurse) - decisions).isEqualTo(1);
    }

    private List<String> atOnce(AccountId nurse, String path) throws Exception {
        var browser = browsers.of(nurse);
        var token = browser.page(path).select("input[name=_csrf]").attr("value");
        var key = UUID.randomUUID().toString();
        var start = new CyclicBarrier(AT_ONCE);
        var answers = new ArrayList<Future<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < AT_ONCE; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    var answer = browser.send(post(path)
                            .accept("text/html")
                            .param("_csrf", token)
                            .param("_key", key)
                            .param("reason", "PERSON_DECLINES"));
                    return answer.getStatus() + " " + answer.getHeader("Location");
                }));
            }
        }
        var told = new ArrayList<String>();
        for (var answer : answers) {
            told.add(answer.get());
        }
        return told;
    }

    private long updates(AccountId nurse) {
        return people.superuser()
                .sql(
                        "select count(*) from audit_leaf where account_id = :nurse and actions like '%update%' and resources = 'referral'")
                .param("nurse", nurse.value())
                .query(Long.class)
                .single();
    }
}
