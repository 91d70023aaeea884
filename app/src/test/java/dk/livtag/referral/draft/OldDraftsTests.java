package dk.livtag.referral.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.OrganisationId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@Tag("R1")
class OldDraftsTests {

    @Autowired
    OldDrafts oldDrafts;

    @Autowired
    People people;

    @Test
    void goAwayOnceTheirTimeIsUp() {
        var hospital = people.hospital("Old drafts hospital");
        draft(hospital, "a", -1);
        draft(hospital, "b", 3_600);

        oldDrafts.clearAway();

        assertThat(count(hospital)).isEqualTo(1);
    }

    private void draft(OrganisationId hospital, String letter, int secondsLeft) {
        people.asSuperuser("""
                insert into referral_draft (draft_key, id, code_hash, organisation_id, answers, version, expires_at)
                values (convert_to(repeat(:letter, 32), 'UTF8'), gen_random_uuid(), convert_to(repeat(:letter, 32), 'UTF8'),
                    :hospital, '{}', 0, now() + :left * interval '1 second')
                on conflict (draft_key) do update set expires_at = excluded.expires_at
                """, Map.of("letter", letter, "hospital", hospital.value(), "left", secondsLeft));
    }

    private int count(OrganisationId hospital) {
        return people.superuser()
                .sql("select count(*) from referral_draft where organisation_id = :hospital")
                .param("hospital", hospital.value())
                .query(Integer.class)
                .single();
    }
}
