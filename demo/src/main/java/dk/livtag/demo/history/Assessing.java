package dk.livtag.demo.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.livtag.access.Caller;
import dk.livtag.access.Profession;
import dk.livtag.assessment.Writing;
import dk.livtag.assessment.Writing.Typed;
import dk.livtag.assessment.entry.Answers;
import dk.livtag.assessment.template.Templates;
import dk.livtag.demo.people.Lines;
import dk.livtag.demo.people.Persona;
import dk.livtag.demo.people.Place;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.RealTime;
import dk.livtag.pathway.Teams;
import dk.livtag.pathway.team.TeamRole;
import dk.livtag.referral.decision.CareTeam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Lets each profession look at people and write what it found, once the contact nurse has asked it into the team. */
@Component
class Assessing {

    private static final Map<String, List<String>> SAID = Lines.fieldsOf("assessments.csv").stream()
            .collect(groupingBy(it -> it.get(0) + " " + it.get(1), mapping(it -> it.get(2), toList())));

    private final Writing writing;
    private final Teams teams;
    private final Templates templates;
    private final RealTime realTime;

    Assessing(Writing writing, Teams teams, Templates templates, RealTime realTime) {
        this.writing = writing;
        this.teams = teams;
        this.templates = templates;
        this.realTime = realTime;
    }

    void look(PatientId patient, CareTeam team, Look look, RandomGenerator random) {
        var by = signedIn(who(look.profession(), team));
        if (look.profession() != Profession.DOCTOR && look.profession() != Profession.NURSE) {
            join(patient, by, signedIn(Persona.with(team.contactNurse())));
        }
        var typed = new Typed(new Answers(answers(look, random)), 0, 0, "");
        ActingAs.of(by, () -> look.signed() ? writing.sign(patient, typed, by) : writing.save(patient, typed, by));
    }

    private void join(PatientId patient, Caller.SignedIn member, Caller.SignedIn nurse) {
        var role = TeamRole.valueOf(String.valueOf(member.profession()));
        ActingAs.of(nurse, () -> {
            teams.choose(patient, role, member.account(), "", nurse);
            return role;
        });
    }

    /** A draft has come half the way. */
    private Map<String, String> answers(Look look, RandomGenerator random) {
        var answers = new HashMap<String, String>();
        var fields = templates.latest(look.profession()).fields().toList();
        for (var field : fields.subList(0, look.signed() ? fields.size() : fields.size() / 2)) {
            var lines = SAID.getOrDefault(look.profession().code() + " " + field.code(), List.of());
            if (!lines.isEmpty()) {
                answers.put(
                        field.code(), lines.get(random.nextInt(lines.size())).replace("\\n", "\n"));
            }
        }
        return answers;
    }

    private static Persona who(Profession profession, CareTeam team) {
        return switch (profession) {
            case DOCTOR -> Persona.with(Objects.requireNonNull(team.doctor()));
            case NURSE -> Persona.with(team.contactNurse());
            default -> Persona.at(Place.HOSPITAL, profession).getFirst();
        };
    }

    private Caller.SignedIn signedIn(Persona it) {
        return Engine.signedIn(it, realTime.instant());
    }
}
