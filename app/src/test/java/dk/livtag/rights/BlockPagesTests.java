package dk.livtag.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.People;
import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The citizen blocks, sees what follows, and lifts it again. */
class BlockPagesTests extends Pages {

    @Test
    void whatFollowsIsSaidBeforeAndAfter() throws Exception {
        var seen = citizen("Bodil");
        HtmlRules.hold(seen.mine().page("/mit/spaerring"));
        HtmlRules.hold(seen.mine().page("/mit/spaerring/ny"));
        var check = seen.mine().page("/mit/spaerring/ny?hvad=CATEGORY:referral");
        HtmlRules.hold(check);
        assertThat(check.text()).contains("Din henvisning", "Det sker der", "I nødstilfælde kan spærringen brydes");
        set(seen, "CATEGORY:referral");
        var after = seen.mine().page("/mit/spaerring?gjort=sat");
        HtmlRules.hold(after);
        assertThat(after.text())
                .contains("Spærringen gælder fra nu af.", "Det er spærret nu", "kan stadig se sit eget");
    }

    @ParameterizedTest
    @CsvSource({"Ba, ALL:", "Be, PROFESSION:nurse", "Bi, ORG:", "Bo, PERSON:"})
    void aBlockLeavesThemTheNameOnlyAndLiftedTheyAreBack(String given, String part) throws Exception {
        var seen = citizen(given);
        var target = part.equals("ORG:")
                ? seen.team().hospital().value().toString()
                : part.equals("PERSON:") ? seen.team().nurse().value().toString() : "";
        assertThat(seen.nurse().page(seen.overview()).text()).contains("Rights hospital doctor");
        set(seen, part + target);
        var hidden = seen.nurse().page(seen.overview());
        assertThat(hidden.text()).contains("Retsvig").doesNotContain("Rights hospital doctor");
        var lift =
                seen.mine().page("/mit/spaerring").select("form[action$=fjern]").attr("action");
        assertThat(seen.mine().submit("/mit/spaerring", lift, Map.of()).getStatus())
                .isEqualTo(303);
        assertThat(seen.nurse().page(seen.overview()).text()).contains("Rights hospital doctor");
        assertThat(seen.mine().page("/mit/spaerring?gjort=fjernet").text())
                .contains("Nu kan de se det igen.", "Det var spærret før");
    }

    @Test
    void aBlockOfNursesLeavesTheDoctor() throws Exception {
        var seen = citizen("Birte");
        set(seen, "PROFESSION:nurse");
        assertThat(seen.doctor().page(seen.overview()).text()).contains("Rights hospital nurse");
    }

    @Test
    void nobodyBlocksWhatIsNotHers() throws Exception {
        var other = citizen("Bente");
        people.asSuperuser(
                """
                insert into referral (patient_id, id, organisation_id, source, wish, places, considerations,
                    consideration_words, given_name, family_name, birth_date, phone, received_at, status_hash, state,
                    decided_at, decided_by, doctor_id, contact_nurse_id, programme)
                values (:patient, :id, :place, 'SELF', 'A wish', '{}', '{}', '', 'Given', 'Family', '1980-01-01',
                    '+4511223344', '2026-01-01', sha256(uuid_send(:id)), 'ACCEPTED', '2026-01-02', :id, :id, :id, 'hospital')
                """,
                Map.of(
                        "patient", other.patient().value(),
                        "id", People.id("Bente referral"),
                        "place", other.team().hospital().value()));
        var seen = citizen("Bolette");
        var foreign = send(seen, "ITEM:" + People.id("Bente referral"));
        assertThat(foreign).isEqualTo(send(seen, "ITEM:" + UUID.randomUUID())).isEqualTo(404);
        assertThat(send(other, "ITEM:" + People.id("Bente referral"))).isEqualTo(303);
    }

    @Test
    void liftingWantsAFreshLogInAndLosesNothing() throws Exception {
        var seen = citizen("Berit");
        set(seen, "ALL:");
        var mine = tired(people.citizen("Berit Rights citizen", seen.patient()));
        var lift = mine.page("/mit/spaerring").select("form[action$=fjern]").attr("action");
        var answer = mine.submit("/mit/spaerring", lift, Map.of());
        assertThat(answer.getStatus()).isEqualTo(401);
        var body = answer.getContentAsString(StandardCharsets.UTF_8);
        HtmlRules.hold(org.jsoup.Jsoup.parse(body));
        assertThat(body).contains("Vis igen, at det er dig", lift);
    }

    private void set(Seen seen, String part) throws Exception {
        assertThat(send(seen, part)).as(part).isEqualTo(303);
    }

    /** From the page of another part: the form is the same. */
    private static int send(Seen seen, String part) throws Exception {
        return seen.mine()
                .submit("/mit/spaerring/ny?hvad=PROFESSION:dietitian", "/mit/spaerring", Map.of("hvad", part))
                .getStatus();
    }
}
