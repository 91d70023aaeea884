package dk.livtag.referral.waitinglist;

import dk.livtag.referral.ReferralId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the places that the citizen who asks is offered, by the key of her CPR number, and keeps her answer. */
@Repository
class OwnOfferStore {

    static final String MINE = """
            select r.id, o.name, o.phone, r.offered_start, r.offered_until, r.offer_taken
            from referral r
            join organisation o on o.id = r.organisation_id
            where r.person_key = sec.person_key() and r.state = 'ON_LIST' and r.offered_until is not null
                and (r.offer_taken or r.offered_until >= :today)
            order by r.offered_start, r.id
            """;

    static final String ANSWER = "select sec.answer_offer(:referral, :answer, :step, :words, :at)";

    private final JdbcClient jdbc;

    OwnOfferStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OwnOffer> mine(LocalDate today) {
        return jdbc.sql(MINE)
                .param("today", today)
                .query(OwnOfferStore::toOffer)
                .list();
    }

    /** False when it stands no longer, or is somebody else's. */
    boolean answer(ReferralId referral, OwnOffer.Answer answer, String words, UUID step, Instant at) {
        return jdbc.sql(ANSWER)
                .param("referral", referral.value())
                .param("answer", answer.name())
                .param("step", step)
                .param("words", words)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private static OwnOffer toOffer(ResultSet row, int rowNumber) throws SQLException {
        return new OwnOffer(
                new ReferralId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("phone"),
                row.getObject("offered_start", LocalDate.class),
                row.getObject("offered_until", LocalDate.class),
                row.getBoolean("offer_taken"));
    }
}
