package dk.livtag.patient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The two keys that CPR numbers are kept under.
 *
 * @param encryptionKey 32 random bytes in Base64, encrypts the stored number (AES-256-GCM)
 * @param lookUpKey 32 other random bytes in Base64, finds a known number without decrypting any (HMAC-SHA-256)
 */
@Validated
@ConfigurationProperties("livtag.cpr")
record CprProperties(
        @NotBlank @Pattern(regexp = KEY, message = "must be 32 bytes in Base64")
        String encryptionKey,

        @NotBlank @Pattern(regexp = KEY, message = "must be 32 bytes in Base64")
        String lookUpKey) {

    private static final String KEY = "[A-Za-z0-9+/]{43}=";

    CprProperties {
        if (encryptionKey.equals(lookUpKey)) {
            throw new IllegalArgumentException("livtag.cpr.encryption-key and livtag.cpr.look-up-key must differ");
        }
    }

    @Override
    public String toString() {
        return "CprProperties[hidden]";
    }
}
