package dk.livtag.referral;

import dk.livtag.kernel.Ids;
import dk.livtag.referral.Step.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what happens to a referral until it is decided. Each change says from which state it comes: that is the lock. */
@Repository
class StepStore {

    static final String ASK = """
            update referral set state = 'ASKED' where id = :id and state = 'RECEIVED'
            """;

    static final String LIST = """
            update referral
            set state = 'ON_LIST', listed_at = :at, listed_by = :by, programme = :programme, early = :early,
                wished_days = :days, wished_needs = :needs, wished_words = :words
            where id = :id and state = 'RECEIVED'
            """;

    static final String OFFER = """
            update referral set offered_start = :start, offered_until = :until where id = :id and state = 'ON_LIST' and offered_start is null
            """;

    static final String REFUSE = """
            update referral set offered_start = null, offered_until = null, offer_taken = false
            where id = :id and state = 'ON_LIST' and offered_start is not null
            """;

    static final String ADD = """
            insert into referral_step (id, referral_id, organisation_id, at, by, kind, reason, words, starts_on)
            values (:id, :referral, :organisation, :at, sec.my_account(), :kind, :reason, :words, :start)
            """;

    static final String REDIRECT = "select sec.redirect_referral(:id, :to, :step, :reason, :words, :at)";

    static final String ANSWER = "select sec.answer_referral(:code, :step, :words, :at)";

    static final String HISTORY = """
            select h.kind, h.at, coalesce(s.name, '') as by, h.reason, h.words, h.starts_on
            from referral_step h
            left join staff_view s on s.account_id = h.by
            where h.referral_id = :id
            order by h.at, h.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StepStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean save(Referral.AwaitingInformation it) {
        var changed = jdbc.sql(ASK).param("id", it.received().id().value()).update() == 1;
        if (changed) {
            add(
                    it.received(),
                    Kind.ASKED,
                    it.inquiry().reason().name(),
                    it.inquiry().words(),
                    null);
        }
        return changed;
    }

    boolean save(Referral.OnWaitingList it) {
        var wishes = it.listing().wishes();
        var changed = jdbc.sql(LIST)
                        .param("id", it.received().id().value())
                        .param("at", it.listedAt().atOffset(ZoneOffset.UTC))
                        .param("by", it.by().value())
                        .param("programme", it.listing().programme())
                        .param("early", it.listing().early())
                        .param("days", names(wishes.days()))
                        .param("needs", names(wishes.needs()))
                        .param("words", wishes.words())
                        .update()
                == 1;
        if (changed) {
            add(it.received(), Kind.LISTED, "", wishes.words(), null);
        }
        return changed;
    }

    boolean saveOffer(Referral.OnWaitingList it, LocalDate until) {
        var start = Objects.requireNonNull(it.offered());
        var changed = jdbc.sql(OFFER)
                        .param("id", it.received().id().value())
                        .param("start", start)
                        .param("until", until)
                        .update()
                == 1;
        if (changed) {
            add(it.received(), Kind.OFFERED, "", "", start);
        }
        return changed;
    }

    boolean saveRefusal(Referral.OnWaitingList it) {
        var changed = jdbc.sql(REFUSE).param("id", it.received().id().value()).update() == 1;
        if (changed) {
            add(it.received(), Kind.REFUSED, "", "", null);
        }
        return changed;
    }

    boolean save(Referral.Redirected it) {
        return jdbc.sql(REDIRECT)
                .param("id", it.received().id().value())
                .param("to", it.redirection().to().value())
                .param("step", Ids.next(clock))
                .param("reason", it.redirection().reason().name())
                .param("words", it.redirection().words())
                .param("at", it.movedAt().atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** Says whether there was a question to answer behind the code. */
    boolean answer(byte[] codeHash, String words) {
        return jdbc.sql(ANSWER)
                .param("code", codeHash)
                .param("step", Ids.next(clock))
                .param("words", words)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    List<Step> history(ReferralId id) {
        return jdbc.sql(HISTORY)
                .param("id", id.value())
                .query(StepStore::toStep)
                .list();
    }

    private void add(Referral.Received on, Kind kind, String reason, String words, @Nullable LocalDate start) {
        jdbc.sql(ADD)
                .param("id", Ids.next(clock))
                .param("referral", on.id().value())
                .param("organisation", on.organisation().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("reason", reason)
                .param("words", words)
                .param("start", start, Types.DATE)
                .update();
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Step toStep(ResultSet row, int rowNumber) throws SQLException {
        return new Step(
                Kind.valueOf(row.getString("kind")),
                ReferralRows.instant(row, "at"),
                row.getString("by"),
                row.getString("reason"),
                row.getString("words"),
                row.getObject("starts_on", LocalDate.class));
    }
}
