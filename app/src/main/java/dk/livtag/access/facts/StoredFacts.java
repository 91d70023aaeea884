package dk.livtag.access.facts;

import dk.livtag.access.Caller;
import dk.livtag.access.Duty;
import dk.livtag.access.Profession;
import dk.livtag.access.Purpose;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.facts.Block;
import dk.livtag.access.policy.facts.BreakGlassWindow;
import dk.livtag.access.policy.facts.Care;
import dk.livtag.access.policy.facts.CareRelation;
import dk.livtag.access.policy.facts.Consent;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.GrantScope;
import dk.livtag.access.policy.facts.Period;
import dk.livtag.access.policy.facts.RelativeGrant;
import dk.livtag.access.policy.facts.SentReferral;
import dk.livtag.access.policy.facts.Triage;
import dk.livtag.access.policy.facts.TriageDuty;
import dk.livtag.access.policy.facts.Wishes;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts as {@code sec.facts} tells them, about one caller and one patient. */
record StoredFacts(
        List<Relation> relations,
        List<Instant> windows,
        List<Hidden> blocks,
        List<Said> consents,
        List<Grant> grants,
        @Nullable Sent referral) {

    static final StoredFacts NONE = new StoredFacts(List.of(), List.of(), List.of(), List.of(), List.of(), null);

    record Relation(
            UUID organisation,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Instant readUntil,
            boolean shared) {}

    record Hidden(
            String scope,
            @Nullable UUID organisation,
            @Nullable UUID account,
            @Nullable String profession,
            @Nullable String resource,
            @Nullable UUID item,
            boolean exceptAuthor,
            @Nullable Instant from,
            @Nullable Instant to) {}

    record Said(
            UUID recipient,
            String purpose,
            Set<UUID> items,
            boolean written,
            @Nullable Instant from,
            @Nullable Instant to) {}

    record Grant(
            Set<String> scopes,
            @Nullable Instant from,
            @Nullable Instant to) {}

    record Sent(UUID id, @Nullable UUID patient, UUID sentTo, boolean awaiting) {}

    Facts facts(Caller.SignedIn caller, @Nullable UUID about) {
        var triage = new Triage(duties(caller), referral == null ? List.of() : List.of(toReferral(referral)));
        if (about == null) {
            return Facts.NONE.with(triage);
        }
        var patient = new PatientId(about);
        return Facts.NONE
                .with(care(caller.account(), patient))
                .with(wishes(caller.account(), patient))
                .with(triage);
    }

    private static List<TriageDuty> duties(Caller.SignedIn caller) {
        return caller.organisation() != null && caller.duties().contains(Duty.TRIAGE)
                ? List.of(new TriageDuty(caller.account(), caller.organisation()))
                : List.of();
    }

    private static SentReferral toReferral(Sent it) {
        var patient = it.patient() == null ? null : new PatientId(it.patient());
        return new SentReferral(it.id(), patient, new OrganisationId(it.sentTo()), null, it.awaiting());
    }

    private Care care(AccountId account, PatientId patient) {
        return new Care(
                relations.stream()
                        .map(it -> new CareRelation(
                                account,
                                patient,
                                new OrganisationId(it.organisation()),
                                new Period(it.from(), it.to()),
                                it.shared()))
                        .toList(),
                windows.stream()
                        .map(it -> new BreakGlassWindow(account, patient, it))
                        .toList(),
                readableAfterEnd());
    }

    /** How long after the end the caller may still read, as it was configured when the relation ended. */
    private Duration readableAfterEnd() {
        return relations.stream()
                .flatMap(it -> it.to() == null || it.readUntil() == null
                        ? Stream.of()
                        : Stream.of(Duration.between(it.to(), it.readUntil())))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private Wishes wishes(AccountId account, PatientId patient) {
        return new Wishes(
                blocks.stream()
                        .map(it -> new Block(patient, reach(it), it.exceptAuthor(), new Period(it.from(), it.to())))
                        .toList(),
                consents.stream()
                        .map(it -> new Consent(
                                patient,
                                new OrganisationId(it.recipient()),
                                byCode(Purpose.values(), Purpose::code, it.purpose()),
                                it.items(),
                                it.written(),
                                new Period(it.from(), it.to())))
                        .toList(),
                grants.stream()
                        .map(it -> new RelativeGrant(account, patient, scopes(it), new Period(it.from(), it.to())))
                        .toList());
    }

    private static Block.Reach reach(Hidden it) {
        return switch (it.scope()) {
            case "org" -> new Block.Reach.Organisation(new OrganisationId(known(it.organisation())));
            case "profession" ->
                new Block.Reach.OfProfession(byCode(Profession.values(), Profession::code, known(it.profession())));
            case "person" -> new Block.Reach.Person(new AccountId(known(it.account())));
            case "category" ->
                new Block.Reach.Category(byCode(ResourceType.values(), ResourceType::code, known(it.resource())));
            case "item" -> new Block.Reach.Item(known(it.item()));
            default -> new Block.Reach.Everything();
        };
    }

    private static Set<GrantScope> scopes(Grant it) {
        return it.scopes().stream()
                .map(scope -> byCode(GrantScope.values(), GrantScope::code, scope))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> T byCode(T[] values, Function<T, String> code, String wanted) {
        return Arrays.stream(values)
                .filter(it -> code.apply(it).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
