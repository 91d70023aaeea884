package dk.livtag.access.policy;

import dk.livtag.access.Purpose;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.facts.Block;
import dk.livtag.access.policy.facts.Block.Reach;
import dk.livtag.access.policy.facts.BreakGlassWindow;
import dk.livtag.access.policy.facts.Care;
import dk.livtag.access.policy.facts.CareRelation;
import dk.livtag.access.policy.facts.Client;
import dk.livtag.access.policy.facts.Consent;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.GrantScope;
import dk.livtag.access.policy.facts.Group;
import dk.livtag.access.policy.facts.Period;
import dk.livtag.access.policy.facts.RelativeGrant;
import dk.livtag.access.policy.facts.Triage;
import dk.livtag.access.policy.facts.Wishes;
import dk.livtag.access.policy.smart.Permission;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The facts of the access matrix. It knows no reading after the end, so here that lasts for no time. */
public final class MatrixFacts {

    public static final Facts ALL = new Facts(
            new Care(each("relations", MatrixFacts::relation), each("breakGlass", MatrixFacts::window), Duration.ZERO),
            new Wishes(
                    each("blocks", MatrixFacts::block),
                    each("consents", MatrixFacts::consent),
                    each("grants", MatrixFacts::grant)),
            Matrix.names(Matrix.facts("groups")).stream()
                    .map(MatrixFacts::group)
                    .toList(),
            Matrix.names(Matrix.facts("clients")).stream()
                    .map(MatrixFacts::client)
                    .toList(),
            Triage.NONE);

    private MatrixFacts() {}

    private static <T> List<T> each(String name, Function<JsonNode, T> as) {
        return Matrix.list(Matrix.facts(name)).stream().map(as).toList();
    }

    private static CareRelation relation(JsonNode node) {
        var organisation = MatrixActors.of(node.path("user")).organisation();
        return new CareRelation(
                account(node, "user"),
                patient(node),
                Objects.requireNonNull(organisation),
                period(node),
                node.path("shared").asInt(0) == 1);
    }

    private static BreakGlassWindow window(JsonNode node) {
        return new BreakGlassWindow(
                account(node, "user"),
                patient(node),
                Matrix.instant(node.path("from")).orElseThrow());
    }

    private static Block block(JsonNode node) {
        var target = node.path("target").asString("");
        var reach = switch (node.path("scope").asString()) {
            case "all" -> new Reach.Everything();
            case "org" -> new Reach.Organisation(new OrganisationId(Matrix.id(target)));
            case "person" -> new Reach.Person(new AccountId(Matrix.id(target)));
            case "category" -> new Reach.Category(type(target));
            case "item" -> new Reach.Item(Matrix.id(target));
            case String other -> throw new IllegalArgumentException(other);
        };
        return new Block(patient(node), reach, node.path("exceptAuthor").asBoolean(false), period(node));
    }

    private static Consent consent(JsonNode node) {
        return new Consent(
                patient(node),
                new OrganisationId(Matrix.id(node, "recipient").orElseThrow()),
                Purpose.valueOf(node.path("purpose").asString().toUpperCase(Locale.ROOT)),
                Matrix.texts(node.path("items")).stream().map(Matrix::id).collect(Collectors.toSet()),
                true,
                period(node));
    }

    private static RelativeGrant grant(JsonNode node) {
        var scopes = Matrix.texts(node.path("scopes")).stream()
                .map(it -> GrantScope.valueOf(it.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new RelativeGrant(account(node, "relative"), patient(node), scopes, period(node));
    }

    private static Group group(String name) {
        var node = Matrix.facts("groups").path(name);
        return new Group(Matrix.id(name), patients(node.path("members")), accounts(node.path("facilitators")));
    }

    private static Client client(String name) {
        var node = Matrix.facts("clients").path(name);
        var letters = node.path("perm").asString();
        return new Client(
                new AccountId(Matrix.id(name)),
                node.path("registered").asBoolean(),
                Set.copyOf(Matrix.texts(node.path("resources"))),
                Arrays.stream(Permission.values())
                        .filter(it -> letters.indexOf(it.letter()) >= 0)
                        .collect(Collectors.toSet()),
                patients(node.path("patients")));
    }

    /** Revoked means ended long ago. */
    private static Period period(JsonNode node) {
        var from = Matrix.instant(node.path("from")).orElse(null);
        var to = Matrix.instant(node.path("to")).orElse(null);
        return new Period(from, node.path("revoked").asBoolean(false) ? Instant.EPOCH : to);
    }

    private static AccountId account(JsonNode node, String field) {
        return new AccountId(Matrix.id(node, field).orElseThrow());
    }

    private static PatientId patient(JsonNode node) {
        return new PatientId(Matrix.id(node, "patient").orElseThrow());
    }

    private static Set<PatientId> patients(JsonNode names) {
        return Matrix.texts(names).stream()
                .map(it -> new PatientId(Matrix.id(it)))
                .collect(Collectors.toSet());
    }

    private static Set<AccountId> accounts(JsonNode names) {
        return Matrix.texts(names).stream()
                .map(it -> new AccountId(Matrix.id(it)))
                .collect(Collectors.toSet());
    }

    static ResourceType type(String code) {
        return ResourceType.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
