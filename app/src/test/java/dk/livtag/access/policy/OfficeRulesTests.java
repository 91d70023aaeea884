package dk.livtag.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Action;
import dk.livtag.access.ResourceType;
import dk.livtag.access.Role;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.AllowFiltered;
import dk.livtag.access.policy.decision.Decision.Deny;
import dk.livtag.access.policy.decision.Hidden;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.Actor;
import dk.livtag.access.policy.request.Context;
import dk.livtag.access.policy.request.Details;
import dk.livtag.access.policy.request.Grounds;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.Target;
import dk.livtag.kernel.OrganisationId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R9, R10, R17: those who run and watch the house. */
class OfficeRulesTests {

    private static final Actor ADMIN = Actor.of(World.SELF, Role.ORG_ADMIN, World.HOSPITAL);
    private static final Actor OPERATOR = Actor.of(World.SELF, Role.SYS_ADMIN, null);

    @ParameterizedTest
    @EnumSource
    void letsAnAdministratorRunTheirOwnOrganisation(Action action) {
        var runs =
                Set.of(Action.READ, Action.SEARCH, Action.CREATE, Action.UPDATE).contains(action);
        for (var type : Set.of(ResourceType.USER_ACCOUNT, ResourceType.ORG_CONFIG)) {
            assertThat(fresh(ADMIN, action, office(type, World.HOSPITAL)).opens())
                    .isEqualTo(runs);
            assertThat(fresh(ADMIN, action, office(type, World.MUNICIPALITY)).opens())
                    .isFalse();
            assertThat(fresh(OPERATOR, action, office(type, World.HOSPITAL)).opens())
                    .isFalse();
        }
    }

    @Test
    void letsNobodyRaiseThemselves() {
        var own = office(ResourceType.USER_ACCOUNT, World.HOSPITAL).with(Details.item(World.SELF.value()));
        assertThat(decide(ADMIN, Action.UPDATE, own)).isEqualTo(new Deny(Rule.R9));
        assertThat(decide(ADMIN, Action.READ, own)).isEqualTo(new Allow(Rule.R9));
    }

    @Test
    void showsAnOperatorTheOutboxWithoutWhatItSends() {
        var outbox = Target.of(ResourceType.OUTBOX, null, null);
        assertThat(decide(OPERATOR, Action.READ, outbox)).isEqualTo(new AllowFiltered(Rule.R9, Set.of(Hidden.PAYLOAD)));
        assertThat(decide(OPERATOR, Action.UPDATE, outbox)).isEqualTo(new Deny(Rule.R9));
        assertThat(decide(ADMIN, Action.READ, outbox)).isEqualTo(new Deny(Rule.R9));
    }

    @ParameterizedTest
    @CsvSource({"STATISTICIAN, 5, true", "STATISTICIAN, 4, false", "SYS_ADMIN, 100, false", "ORG_ADMIN, 100, false"})
    void countsFiveAtLeastAndOnlyForStatistics(Role role, int people, boolean opens) {
        var stats = Target.of(ResourceType.STATS, null, null).with(Details.cell(people));
        assertThat(decide(Actor.of(World.SELF, role, null), Action.READ, stats).opens())
                .isEqualTo(opens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void readsNoLogWithoutACaseNumber(String caseNumber) {
        var dpo = Actor.of(World.SELF, Role.DPO, World.HOSPITAL);
        var context = Context.usual(World.NOW).with(Grounds.ofCase(caseNumber));
        var request = new Request(dpo, Action.READ, office(ResourceType.AUDIT_ORG, World.HOSPITAL), context);
        assertThat(Policy.decide(Facts.NONE, request)).isEqualTo(new Deny(Rule.R10));
    }

    @ParameterizedTest
    @EnumSource(names = {"CITIZEN", "RELATIVE", "CLINICIAN", "ORG_ADMIN", "DPO", "SYS_ADMIN", "STATISTICIAN"})
    void writesNoPublicContent(Role role) {
        var actor = Actor.of(World.SELF, role, World.HOSPITAL);
        for (var type : Set.of(ResourceType.PUBLIC_CONTENT, ResourceType.HEALTH_PROBE)) {
            var page = Target.of(type, null, null);
            assertThat(decide(actor, Action.READ, page)).isEqualTo(new Allow(Rule.R20));
            assertThat(decide(actor, Action.CREATE, page)).isEqualTo(new Deny(role == Role.DPO ? Rule.R10 : Rule.R20));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CITIZEN", "RELATIVE", "CLINICIAN"})
    void opensNoneOfTheHouseToThoseWhoUseIt(Role role) {
        var actor = Actor.of(World.SELF, role, World.HOSPITAL);
        for (var type : Set.of(
                ResourceType.AUDIT_ORG, ResourceType.USER_ACCOUNT, ResourceType.ORG_CONFIG, ResourceType.OUTBOX)) {
            assertThat(decide(actor, Action.READ, office(type, World.HOSPITAL))).isEqualTo(new Deny(Rule.R9));
        }
        var stats = Target.of(ResourceType.STATS, null, null).with(Details.cell(100));
        assertThat(decide(actor, Action.READ, stats)).isEqualTo(new Deny(Rule.R17));
    }

    private static Target office(ResourceType type, OrganisationId organisation) {
        return Target.of(type, null, organisation);
    }

    private static Decision decide(Actor actor, Action action, Target target) {
        return Policy.decide(Facts.NONE, World.ask(actor, action, target));
    }

    private static Decision fresh(Actor actor, Action action, Target target) {
        return Policy.decide(Facts.NONE, World.askFresh(actor, action, target));
    }
}
