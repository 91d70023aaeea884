package dk.livtag.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L-11")
class CprVaultTests {

    private static final Cpr CPR = new Cpr("1203741234");
    private static final UUID OWNER = new UUID(1, 1);

    private final CprVault vault = new CprVault(new CprProperties(key('a'), key('b')));

    @Test
    void opensWhatItHasSealed() {
        assertThat(vault.open(vault.seal(CPR, OWNER), OWNER)).isEqualTo(CPR);
    }

    @Test
    void sealsTheSameNumberDifferentlyEachTime() {
        assertThat(vault.seal(CPR, OWNER)).isNotEqualTo(vault.seal(CPR, OWNER));
    }

    @Test
    void doesNotShowTheNumberInWhatIsStored() {
        assertThat(new String(vault.seal(CPR, OWNER), StandardCharsets.ISO_8859_1))
                .doesNotContain("120374");
    }

    @Test
    void refusesANumberMovedToAnotherRow() {
        var sealed = vault.seal(CPR, OWNER);
        assertThatThrownBy(() -> vault.open(sealed, new UUID(1, 2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("120374");
    }

    @Test
    void knowsANumberAgainByItsKey() {
        assertThat(vault.lookUpKey(CPR))
                .isEqualTo(vault.lookUpKey(new Cpr("1203741234")))
                .isNotEqualTo(vault.lookUpKey(new Cpr("1203741235")))
                .hasSize(32);
    }

    @Test
    void findsNothingWithAnotherKey() {
        var other = new CprVault(new CprProperties(key('a'), key('c')));
        assertThat(vault.lookUpKey(CPR)).isNotEqualTo(other.lookUpKey(CPR));
    }

    @Test
    void refusesOneKeyForBothPurposes() {
        assertThatThrownBy(() -> new CprProperties(key('a'), key('a'))).hasMessageContaining("must differ");
    }

    @Test
    void neverPrintsItsKeys() {
        assertThat(new CprProperties(key('a'), key('b'))).hasToString("CprProperties[hidden]");
    }

    private static String key(char letter) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }
}
