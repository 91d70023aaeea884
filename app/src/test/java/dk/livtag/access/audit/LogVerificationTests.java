package dk.livtag.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Seed;
import dk.livtag.access.audit.Verdict.Diverges;
import dk.livtag.access.audit.Verdict.Intact;
import dk.livtag.access.audit.Verdict.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T-AUDIT: every falsification is found at a thousand random places, and no true log is accused. */
class LogVerificationTests {

    private static final int PLACES = 1_000;
    private static final int LOGS = 25;

    private static final SigningKey KEY = SigningKey.of("livtag.example/audit", "17".repeat(32));

    private final Random random = Seed.random(LogVerificationTests.class);

    @ParameterizedTest
    @EnumSource
    void findsEachAttackWhereverItIsMade(Attack attack) {
        var logs = Stream.generate(() -> log(3)).limit(LOGS).toList();
        for (var i = 0; i < PLACES; i++) {
            var log = logs.get(i % LOGS);
            var at = random.nextInt(log.leaves().size());
            var verdict = LogVerification.verify(attack.on(log, at, KEY), KEY.logKey());
            assertThat(verdict).as("at %d of %d", at, log.leaves().size()).isInstanceOf(Diverges.class);
        }
    }

    @Test
    void accusesNoTrueLog() {
        for (var i = 0; i < PLACES; i++) {
            var log = log(3);
            assertThat(LogVerification.verify(log, KEY.logKey()))
                    .isEqualTo(new Intact(log.leaves().size()));
        }
    }

    @Test
    void trustsALeafWhoseTextWasDeletedAtTheEndOfItsTerm() {
        var log = log(3);
        var leaves = new ArrayList<>(log.leaves());
        leaves.set(0, new SealedLeaf(0, null, leaves.getFirst().hash()));
        var shortened = new ExportedLog(leaves, log.checkpoints(), log.copies());
        assertThat(LogVerification.verify(shortened, KEY.logKey())).isInstanceOf(Intact.class);
    }

    @Test
    void saysAtWhichLeafTheLogDiverges() {
        var log = log(3);
        var at = random.nextInt(log.leaves().size());
        var flipped = Attack.FLIP_A_BIT_OF_THE_TEXT.on(log, at, KEY);
        assertThat(LogVerification.verify(flipped, KEY.logKey())).isEqualTo(new Diverges(at, Reason.LEAF));
    }

    @Test
    void doesNotTrustLeavesAfterTheLastCheckpoint() {
        var log = log(3);
        var leaves = new ArrayList<>(log.leaves());
        leaves.add(Attack.leaf(leaves.size(), "added"));
        var longer = new ExportedLog(leaves, log.checkpoints(), List.of());
        assertThat(LogVerification.verify(longer, KEY.logKey()))
                .isEqualTo(new Diverges(log.leaves().size(), Reason.UNSEALED_TAIL));
    }

    /** Up to twenty leaves a seal; the last checkpoint has left the house. */
    private ExportedLog log(int seals) {
        var leaves = new ArrayList<SealedLeaf>();
        var checkpoints = new ArrayList<SignedCheckpoint>();
        var tree = MerkleTree.EMPTY;
        for (var seal = 0; seal < seals; seal++) {
            for (var fresh = 1 + random.nextInt(20); fresh > 0; fresh--) {
                var leaf = Attack.leaf(leaves.size(), "leaf " + leaves.size() + " " + random.nextLong());
                leaves.add(leaf);
                tree = tree.append(leaf.hash());
            }
            checkpoints.add(KEY.sign(tree));
        }
        return new ExportedLog(leaves, checkpoints, List.of(checkpoints.getLast()));
    }
}
