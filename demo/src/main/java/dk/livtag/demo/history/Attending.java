package dk.livtag.demo.history;

import dk.livtag.access.Caller;
import dk.livtag.access.LogIn;
import dk.livtag.access.Role;
import dk.livtag.conference.Answering;
import dk.livtag.conference.Conferences;
import dk.livtag.conference.Preparing;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.meeting.PatientWords.Question;
import dk.livtag.demo.history.Conferring.Around;
import dk.livtag.demo.people.Everybody;
import dk.livtag.demo.people.Persona;
import dk.livtag.demo.people.Place;
import dk.livtag.demo.people.Provisioning;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.RealTime;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** What each one does for the conference by herself: the professions their line, the patient her words and her answer. */
@Component
class Attending {

    private final Preparing preparing;
    private final Answering answering;
    private final Conferences conferences;
    private final Everybody everybody;
    private final Provisioning provisioning;
    private final RealTime realTime;

    Attending(
            Preparing preparing,
            Answering answering,
            Conferences conferences,
            Everybody everybody,
            Provisioning provisioning,
            RealTime realTime) {
        this.preparing = preparing;
        this.answering = answering;
        this.conferences = conferences;
        this.everybody = everybody;
        this.provisioning = provisioning;
        this.realTime = realTime;
    }

    Caller.SignedIn nurse(Around who) {
        return staff(who.team().contactNurse());
    }

    /** All of them and the patient, or only the first two. */
    void prepare(Around who, ConferenceId id, boolean all, RandomGenerator random) {
        var professions =
                ActingAs.of(nurse(who), () -> conferences.get(id).meeting().prepare());
        for (var profession : all ? professions : professions.subList(0, 2)) {
            var by = switch (profession) {
                case DOCTOR -> staff(Objects.requireNonNull(who.team().doctor()));
                case NURSE -> nurse(who);
                default -> signedIn(Persona.at(Place.HOSPITAL, profession).getFirst());
            };
            as(by, () -> preparing.write(id, Sayings.of("line " + profession.code(), random), by));
        }
        if (all) {
            var words = new EnumMap<Question, String>(Question.class);
            for (var question : Question.values()) {
                words.put(question, Sayings.of("word " + question.name(), random));
            }
            as(patient(who), () -> answering.write(id, words, true));
        }
    }

    void confirm(Around who, ConferenceId id) {
        as(patient(who), () -> answering.confirm(id));
    }

    void correct(Around who, ConferenceId id, String wrong) {
        as(patient(who), () -> answering.correct(id, wrong));
    }

    Caller.SignedIn patient(Around who) {
        var now = realTime.instant();
        return new Caller.SignedIn(
                account(who),
                Role.CITIZEN,
                null,
                null,
                who.patient(),
                "",
                Set.of(),
                new LogIn("", now, now, LogIn.Assurance.SUBSTANTIAL, ""));
    }

    private AccountId account(Around who) {
        if (who.key().isEmpty()) {
            return everybody.accountOf(who.patient().value()).orElseThrow();
        }
        var persona = Persona.get(who.key());
        provisioning.add(persona, who.patient());
        return persona.account();
    }

    private Caller.SignedIn staff(AccountId account) {
        return signedIn(Persona.all().stream()
                .filter(it -> it.account().equals(account))
                .findFirst()
                .orElseThrow());
    }

    private Caller.SignedIn signedIn(Persona it) {
        return Engine.signedIn(it, realTime.instant());
    }

    private static void as(Caller caller, Runnable work) {
        ActingAs.of(caller, () -> {
            work.run();
            return caller;
        });
    }
}
