package dk.livtag.access.policy;

import dk.livtag.access.Profession;
import dk.livtag.access.Role;
import dk.livtag.access.policy.request.Actor;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The people of the access matrix. */
public final class MatrixActors {

    public static final List<String> NAMES = Matrix.names(Matrix.facts("users"));

    private MatrixActors() {}

    static Actor of(JsonNode name) {
        return name.isNull() ? Actor.ANONYMOUS : of(name.asString());
    }

    public static Actor of(String name) {
        var user = Matrix.facts("users").path(name);
        return new Actor(
                new AccountId(Matrix.id(name)),
                role(user.path("role").asString()),
                Matrix.text(user, "profession")
                        .map(it -> Profession.valueOf(it.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                Matrix.id(user, "org").map(OrganisationId::new).orElse(null),
                Matrix.id(user, "patient").map(PatientId::new).orElse(null),
                user.path("mgmtGrant").asBoolean(false),
                user.path("active").asBoolean(true));
    }

    private static Role role(String code) {
        return Arrays.stream(Role.values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
