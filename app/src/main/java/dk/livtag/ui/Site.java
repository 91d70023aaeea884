package dk.livtag.ui;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is true of this installation on every page.
 *
 * @param name what the service is called
 * @param supportPhone number that people ring for help, as it is read, for example 12 34 56 78
 * @param wasUrl address of the accessibility statement made in the authorities' tool; empty until there is one
 */
@Validated
@ConfigurationProperties("livtag.site")
public record Site(
        @NotBlank @DefaultValue("Livtag") String name,
        @NotNull @DefaultValue("") String supportPhone,
        @NotNull @DefaultValue("") String wasUrl) {

    private static final String OWN_ADDRESS = "/[a-z0-9/-]*";

    /** The address, where it is one of ours; else the way home. Keeps a link back from leading to another site. */
    public static String own(String address) {
        return address.matches(OWN_ADDRESS) && !address.startsWith("//") ? address : "/hjem";
    }

    /** The number as a link dials it. */
    public String supportPhoneDialled() {
        return "+45" + supportPhone.replace(" ", "");
    }
}
