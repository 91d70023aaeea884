package dk.livtag.walls;

import dk.livtag.access.Profession;
import dk.livtag.access.Role;
import dk.livtag.access.policy.request.Actor;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two organisations, three patients, and those who might want to see them. */
record RandomHouse(
        List<OrganisationId> organisations,
        List<PatientId> patients,
        List<Member> members,
        List<Probes.Entry> entries) {

    /** Somebody with an account, and whether that one has triage duty. */
    record Member(AccountId account, Actor actor, boolean triage) {}

    private static final int CLINICIANS = 6;

    static RandomHouse of(Random random) {
        var organisations = ids(random, 2).map(OrganisationId::new).toList();
        var patients = ids(random, 3).map(PatientId::new).toList();
        var members = new ArrayList<Member>();
        for (var i = 0; i < CLINICIANS; i++) {
            var profession = one(random, Profession.values());
            members.add(member(random, Role.CLINICIAN, profession, organisations.get(random.nextInt(2)), null));
        }
        members.add(member(random, Role.CITIZEN, null, null, patients.get(0)));
        members.add(member(random, Role.CITIZEN, null, null, patients.get(1)));
        members.add(member(random, Role.RELATIVE, null, null, null));
        members.add(member(random, Role.RELATIVE, null, null, null));
        members.add(member(random, Role.EMPLOYMENT_AUTHORITY, null, organisations.get(1), null));
        members.add(member(random, one(random, Role.ORG_ADMIN, Role.DPO), null, organisations.get(0), null));
        return new RandomHouse(organisations, patients, List.copyOf(members), entries(random, organisations, patients));
    }

    private static Member member(
            Random random,
            Role role,
            @Nullable Profession profession,
            @Nullable OrganisationId organisation,
            @Nullable PatientId patient) {
        var account = new AccountId(id(random));
        var actor = new Actor(
                account, role, profession, organisation, patient, random.nextBoolean(), random.nextInt(10) > 0);
        return new Member(account, actor, role == Role.CLINICIAN && random.nextInt(3) == 0);
    }

    private static List<Probes.Entry> entries(Random random, List<OrganisationId> places, List<PatientId> patients) {
        return Probes.TYPES.stream()
                .flatMap(type -> patients.stream()
                        .flatMap(patient -> places.stream()
                                .map(it -> new Probes.Entry(type, patient.value(), it.value(), id(random)))))
                .toList();
    }

    @SafeVarargs
    static <T> T one(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }

    static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static Stream<UUID> ids(Random random, int count) {
        return Stream.generate(() -> id(random)).limit(count);
    }
}
