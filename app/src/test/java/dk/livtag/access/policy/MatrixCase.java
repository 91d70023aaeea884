package dk.livtag.access.policy;

import dk.livtag.access.Action;
import dk.livtag.access.Purpose;
import dk.livtag.access.policy.request.Context;
import dk.livtag.access.policy.request.Details;
import dk.livtag.access.policy.request.EmergencyReason;
import dk.livtag.access.policy.request.Grounds;
import dk.livtag.access.policy.request.Grounds.Emergency;
import dk.livtag.access.policy.request.RecordState;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.SignIn;
import dk.livtag.access.policy.request.SignIn.Assurance;
import dk.livtag.access.policy.request.SmartApp;
import dk.livtag.access.policy.request.Target;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One case of the access matrix. */
public record MatrixCase(JsonNode json) {

    public static List<MatrixCase> all() {
        return Matrix.list(Matrix.ROOT.path("cases")).stream()
                .map(MatrixCase::new)
                .toList();
    }

    public Request request() {
        var action = Action.valueOf(json.path("action").asString().toUpperCase(Locale.ROOT));
        return new Request(MatrixActors.of(json.path("actor")), action, target(), context());
    }

    public String expected() {
        return json.path("expect").asString();
    }

    String rule() {
        return json.path("rule").asString();
    }

    Set<String> hidden() {
        return Set.copyOf(Matrix.texts(json.path("hidden")));
    }

    public String id() {
        return json.path("id").asString();
    }

    private Target target() {
        var resource = json.path("resource");
        return Target.of(
                        MatrixFacts.type(resource.path("type").asString()),
                        Matrix.id(resource, "patient").map(PatientId::new).orElse(null),
                        Matrix.id(resource, "org").map(OrganisationId::new).orElse(null))
                .with(details(resource));
    }

    private static Details details(JsonNode resource) {
        var item = Matrix.id(resource, "id").or(() -> Matrix.id(resource, "group"));
        var author = Matrix.id(resource, "author").map(AccountId::new);
        var state = Matrix.text(resource, "state")
                .map(it -> RecordState.valueOf(it.toUpperCase(Locale.ROOT)))
                .orElse(RecordState.UNSAID);
        return new Details(
                item.orElse(null),
                author.orElse(null),
                state,
                null,
                resource.path("cell").asInt(0));
    }

    private Context context() {
        var ctx = json.path("ctx");
        return new Context(Matrix.NOW, signIn(ctx), grounds(ctx), app(ctx.path("smart")));
    }

    private static SignIn signIn(JsonNode ctx) {
        return new SignIn(
                ctx.path("sessionValid").asBoolean(true),
                ctx.path("tokenExpired").asBoolean(false),
                Assurance.valueOf(ctx.path("loa").asString("substantial").toUpperCase(Locale.ROOT)),
                ctx.path("stepUp").asBoolean(false));
    }

    private static Grounds grounds(JsonNode ctx) {
        return new Grounds(
                Purpose.valueOf(ctx.path("purpose").asString("treatment").toUpperCase(Locale.ROOT)),
                emergency(ctx.path("breakGlass")),
                ctx.path("onBehalfDocumented").asBoolean(false),
                Matrix.text(ctx, "caseNumber").orElse(null));
    }

    private static @Nullable Emergency emergency(JsonNode node) {
        if (!node.isObject()) return null;
        var reason = Arrays.stream(EmergencyReason.values())
                .filter(it -> it.code().equals(node.path("reasonCode").asString()))
                .findFirst();
        return new Emergency(reason.orElse(null), node.path("text").asString(""));
    }

    private static @Nullable SmartApp app(JsonNode node) {
        if (!node.isObject()) return null;
        return new SmartApp(
                Matrix.texts(node.path("scopes")),
                Matrix.id(node, "patient").map(PatientId::new).orElse(null));
    }

    @Override
    public String toString() {
        return "%s %s %s %s → %s: %s"
                .formatted(
                        json.path("id").asString(),
                        json.path("actor").asString("nobody"),
                        json.path("action").asString(),
                        json.path("resource"),
                        expected(),
                        json.path("why").asString());
    }
}
