package dk.livtag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpClient;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * T-KILLAPP: kill -9 of the application while people send referrals, every other time with its database, as when the
 * power goes. It was seen to fail when each request was answered 60 ms before its transaction committed.
 */
class KillTests {

    private static final Logger LOG = LoggerFactory.getLogger(KillTests.class);
    private static final int SENDERS = 4;
    private static final int ROUNDS = Integer.getInteger("livtag.rounds", Boolean.getBoolean("livtag.full") ? 100 : 20);
    private static final int LONGEST_MILLIS = 1_200;

    private final DataFolder data = new DataFolder(House.fresh("kill-data"));
    private final Ledger ledger = new Ledger();

    @Test
    void nothingAcknowledgedIsLostAndNothingIsDoneTwice() throws Exception {
        var seed = Long.getLong("livtag.seed", System.nanoTime());
        LOG.info("T-KILLAPP: {} rounds, seed {}", ROUNDS, seed);
        var random = new Random(seed);
        DemoJar.train(data.path());
        for (var round = 0; round < ROUNDS; round++) {
            try (var demo = DemoProcess.start(data.path())) {
                proveKept(demo);
                sendUntilKilled(demo, random.nextInt(LONGEST_MILLIS), round % 2 == 1);
            }
        }
        try (var demo = DemoProcess.start(data.path())) {
            proveKept(demo);
        }
        LOG.info("T-KILLAPP: {} rounds, {} (seed {})", ROUNDS, ledger, seed);
        assertThat(ledger.acknowledged()).hasSizeGreaterThan(ROUNDS);
    }

    /** After the first acknowledgement, since a house that has said nothing has nothing to lose. */
    private void sendUntilKilled(DemoProcess demo, int millis, boolean withDatabase) throws InterruptedException {
        var round = ledger.newRound();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 1; i <= SENDERS; i++) {
                var address = "127.0.0." + (i + 1);
                senders.submit(() -> sendUntilItBreaks(demo, address, round));
            }
            var began = round.firstAcknowledged().await(1, TimeUnit.MINUTES);
            TimeUnit.MILLISECONDS.sleep(millis);
            demo.kill();
            if (withDatabase) {
                data.killDatabase();
            }
            assertThat(began).as("something was acknowledged before the kill").isTrue();
        }
    }

    /** From an address of one's own, as each address may begin only so many forms a minute. */
    private static Void sendUntilItBreaks(DemoProcess demo, String address, Ledger.Round round) throws Exception {
        try (var client = Sender.client(InetAddress.ofLiteral(address))) {
            while (true) {
                var letter = new Sender(demo, client).write(round.nextWish());
                round.begin(letter);
                if (letter.send(demo, client)) {
                    round.acknowledge(letter);
                }
            }
        }
    }

    private void proveKept(DemoProcess demo) throws Exception {
        try (var database = data.connect();
                var client = HttpClient.newHttpClient()) {
            var referrals = new Referrals(database);
            assertThat(referrals.wishes()).as("acknowledged and lost").containsAll(ledger.acknowledged());
            for (var letter : ledger.lastRound()) {
                assertThat(letter.send(demo, client))
                        .as("repeated after the restart")
                        .isTrue();
            }
            assertThat(referrals.wishes())
                    .as("once each, though sent twice")
                    .containsExactlyInAnyOrderElementsOf(ledger.begun());
            assertThat(referrals.withoutAudit())
                    .as("referrals without audit row")
                    .isZero();
            assertThat(referrals.auditWithoutReferral())
                    .as("audit rows without referral")
                    .isZero();
        }
    }
}
