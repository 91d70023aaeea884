package dk.livtag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kills the application, never politely, while people send referrals: what they were told is received, is received. */
class KillTests {

    private static final Logger LOG = LoggerFactory.getLogger(KillTests.class);
    private static final int SENDERS = 4;

    @Test
    void losesNothingThatWasAcknowledged() throws InterruptedException {
        var rounds = Boolean.getBoolean("livtag.full") ? 100 : 20;
        var seed = Long.getLong("livtag.seed", 20_261_122L);
        LOG.info("kill -9 of the application: {} rounds, seed {}", rounds, seed);
        var random = new Random(seed);
        var data = House.fresh("kill-data");
        var acknowledged = new ArrayList<String>();
        var lost = new ArrayList<String>();
        for (var round = 0; round < rounds; round++) {
            acknowledged.addAll(sendAndKill(data, 200 + random.nextInt(1_800)));
        }
        try (var demo = DemoProcess.start(data)) {
            for (var code : acknowledged) {
                if (!new Sender(demo).isReceived(code)) {
                    lost.add(code);
                }
            }
        }
        LOG.info("{} rounds, {} referrals acknowledged, {} lost", rounds, acknowledged.size(), lost.size());
        assertThat(acknowledged).isNotEmpty();
        assertThat(lost).isEmpty();
    }

    private static List<String> sendAndKill(Path data, int afterMillis) throws InterruptedException {
        var codes = new ConcurrentLinkedQueue<String>();
        var demo = DemoProcess.start(data);
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            for (var i = 0; i < SENDERS; i++) {
                senders.submit(() -> new Sender(demo).sendUntilItBreaks(codes));
            }
            TimeUnit.MILLISECONDS.sleep(afterMillis);
            demo.kill();
        }
        return List.copyOf(codes);
    }
}
