package dk.livtag.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signed note that leaves the house. */
class SignedCheckpointTests {

    /** RFC 8032, 7.1, test 1. */
    private static final SigningKey KEY =
            SigningKey.of("livtag.example/audit", "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");

    private static final SignedCheckpoint SIGNED =
            KEY.sign(MerkleTree.EMPTY.append(Hash.ofLeaf("one")).append(Hash.ofLeaf("two")));

    @Test
    void isSignedWithTheKeyOfTheSeed() {
        assertThat(HexFormat.of().formatHex(KEY.logKey().raw()))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }

    @Test
    void readsBackAsItWasWritten() {
        var note = SIGNED.note(KEY.logKey());
        var read = SignedCheckpoint.parse(note).orElseThrow();
        assertThat(read.checkpoint()).isEqualTo(SIGNED.checkpoint());
        assertThat(KEY.logKey().hasSigned(read)).isTrue();
        assertThat(note).startsWith("livtag.example/audit\n2\n").contains("\n\n— livtag.example/audit ");
    }

    @Test
    void isNotSignedByAnotherKeyOrForAnotherLog() {
        var another = SigningKey.of("livtag.example/audit", "00".repeat(32)).logKey();
        var renamed = new LogKey("another.example/audit", KEY.logKey().key());
        assertThat(another.hasSigned(SIGNED)).isFalse();
        assertThat(renamed.hasSigned(SIGNED)).isFalse();
    }

    @Test
    void isNotSignedForAnotherSize() {
        var grown =
                new Checkpoint("livtag.example/audit", 3, SIGNED.checkpoint().root());
        assertThat(KEY.logKey().hasSigned(new SignedCheckpoint(grown, SIGNED.signature())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "livtag\n2\n", "livtag\n02\nAAAA\n\n— livtag AAAA\n"})
    void readsNothingElse(String text) {
        assertThat(SignedCheckpoint.parse(text)).isEmpty();
    }
}
