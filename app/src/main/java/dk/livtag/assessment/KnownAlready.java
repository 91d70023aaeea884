package dk.livtag.assessment;

import dk.livtag.assessment.known.Knowledge;
import dk.livtag.assessment.known.Known;
import dk.livtag.assessment.template.Template;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Pathway;
import dk.livtag.referral.Referral;
import dk.livtag.referral.Referrals;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gathers what is known already (ved vi allerede) from where the reader may look. */
@Repository
class KnownAlready {

    /** Asked first, so that nobody is refused for a referral that she may not read. */
    static final String HAS_REFERRAL = "select exists (select from accepted_referral_view where patient_id = :patient)";

    private final JdbcClient jdbc;
    private final Referrals referrals;

    KnownAlready(JdbcClient jdbc, Referrals referrals) {
        this.jdbc = jdbc;
        this.referrals = referrals;
    }

    /** By the field's code. */
    Map<String, List<Known>> of(Pathway pathway, Template template, List<Kept> all) {
        var signed = EntryStore.latest(all).stream()
                .map(it -> new Knowledge.Signed(it.entry(), it.author()))
                .toList();
        return Knowledge.of(template, referral(pathway.patient()), signed);
    }

    private Referral.@Nullable Received referral(PatientId patient) {
        var readable = jdbc.sql(HAS_REFERRAL)
                .param("patient", patient.value())
                .query(Boolean.class)
                .single();
        return readable ? referrals.ofPatient(patient) : null;
    }
}
