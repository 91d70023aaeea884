package dk.livtag.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Action;
import dk.livtag.access.Profession;
import dk.livtag.access.ResourceType;
import dk.livtag.access.Role;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.GrantScope;
import dk.livtag.access.policy.facts.Period;
import dk.livtag.access.policy.facts.RelativeGrant;
import dk.livtag.access.policy.facts.Wishes;
import dk.livtag.access.policy.request.Actor;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rights that row-level security goes by are the policy's own, row by row. */
@HouseTest
class RightsRowsTests {

    private static final Set<Action> CHANGING =
            EnumSet.of(Action.UPDATE, Action.SIGN, Action.CANCEL, Action.SHARE, Action.REVOKE, Action.DELETE);

    @Autowired
    People people;

    @Test
    void professionsHaveTheRightsOfTheTable() {
        var expected = Arrays.stream(Profession.values())
                .flatMap(profession -> ofPatients().flatMap(type -> rights(profession, type)));
        assertThat(rows("select profession, resource, can_write, needs_permission from sec.profession_right"))
                .containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    private static Stream<String> rights(Profession profession, ResourceType type) {
        var actor = clinician(profession);
        var rights = ProfessionRights.to(type);
        return rights.mayRead(actor)
                ? Stream.of(row(
                        profession.code(),
                        type.code(),
                        rights.mayWrite(actor),
                        !ProfessionRights.isHealthPerson(actor)))
                : Stream.of();
    }

    @Test
    void nobodyWritesWhatSheMayNotRead() {
        assertThat(ofPatients())
                .allSatisfy(it -> assertThat(ProfessionRights.to(it).read())
                        .as("%s", it)
                        .containsAll(ProfessionRights.to(it).write()));
    }

    @Test
    void citizensWriteWhatTheirTableSays() {
        var expected =
                ofPatients().filter(it -> adds(it) || changes(it)).map(it -> row(it.code(), adds(it), changes(it)));
        assertThat(rows("select resource, can_add, can_change from sec.citizen_writes"))
                .containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    private static boolean adds(ResourceType type) {
        return CitizenRights.allow(Action.CREATE, type);
    }

    private static boolean changes(ResourceType type) {
        return CHANGING.stream().anyMatch(it -> CitizenRights.allow(it, type));
    }

    @Test
    void sharedCoursesShareTheSameKinds() {
        assertThat(rows("select resource from sec.shared_category"))
                .containsExactlyInAnyOrderElementsOf(codes(ProfessionRights::isShared));
    }

    @Test
    void eachSwitchOpensToARelativeWhatThePolicyOpens() {
        var expected = Arrays.stream(GrantScope.values())
                .flatMap(scope -> codes(it -> opens(scope, it)).stream().map(it -> row(scope.code(), it)));
        assertThat(rows("select scope, resource from sec.relative_scope"))
                .containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    /** The bad-day signal gets a table of its own; until then its switch shows no row. */
    private static boolean opens(GrantScope scope, ResourceType type) {
        var relative = new AccountId(new UUID(1, 1));
        var grant = new RelativeGrant(relative, World.PATIENT, Set.of(scope), Period.ALWAYS);
        var facts = Facts.NONE.with(new Wishes(List.of(), List.of(), List.of(grant)));
        var actor = new Actor(relative, Role.RELATIVE, null, null, null, false, true);
        return scope != GrantScope.SIGNAL
                && Policy.decide(facts, World.ask(actor, Action.READ, World.at(type)))
                        .opens();
    }

    private static Actor clinician(Profession profession) {
        return new Actor(
                new AccountId(new UUID(1, 2)),
                Role.CLINICIAN,
                profession,
                new OrganisationId(new UUID(1, 3)),
                null,
                true,
                true);
    }

    private static Stream<ResourceType> ofPatients() {
        return EnumSet.range(ResourceType.DEMOGRAPHICS, ResourceType.INFO_REQUEST).stream();
    }

    private static List<String> codes(Predicate<ResourceType> wanted) {
        return ofPatients().filter(wanted).map(ResourceType::code).toList();
    }

    private static String row(Object... values) {
        return Arrays.stream(values)
                .map(String::valueOf)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    private List<String> rows(String sql) {
        return people.superuser()
                .sql(sql)
                .query((row, _) -> {
                    var columns = new Object[row.getMetaData().getColumnCount()];
                    for (var i = 0; i < columns.length; i++) {
                        columns[i] = row.getObject(i + 1);
                    }
                    return row(columns);
                })
                .list();
    }
}
