package dk.livtag.pathway.web;

import dk.livtag.organisation.StaffMember;
import dk.livtag.pathway.Journey;
import dk.livtag.pathway.team.Continuity;
import dk.livtag.pathway.team.TeamMember;
import dk.livtag.pathway.team.TeamRole;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who stands beside one person, who stands in, how steady it has been, and who else may be chosen (L31). */
public record TeamPage(
        PatientBanner banner,
        Journey journey,
        List<Continuity> continuity,
        List<StaffMember> colleagues,
        Said said,
        List<FieldError> errors)
        implements HasBanner {

    /** What was chosen before something was missing. */
    public record Said(String part, String colleague, String why) {
        static final Said NOTHING = new Said("", "", "");
    }

    @Override
    public String titleKey() {
        return "pathway.team.title";
    }

    public String path() {
        return "/team/borger/" + journey.pathway().patient().value() + "/behandlerteam";
    }

    public List<Choice> roles(Frame frame) {
        return Arrays.stream(TeamRole.values())
                .filter(it -> it != TeamRole.DOCTOR || journey.pathway().plan().hasDoctor())
                .map(it -> new Choice(
                        it.name(), frame.t("pathway.role." + key(it)), it.name().equals(said.part())))
                .toList();
    }

    public List<Choice> people(Frame frame) {
        return colleagues.stream()
                .map(it -> new Choice(
                        it.account().value().toString(),
                        it.name() + ", " + it.title(),
                        it.account().value().toString().equals(said.colleague())))
                .toList();
    }

    public @Nullable Continuity continuity(TeamMember member) {
        return continuity.stream()
                .filter(it -> it.role() == member.role())
                .findFirst()
                .orElse(null);
    }

    public static boolean mayLeave(TeamMember member) {
        return member.role() != TeamRole.DOCTOR && member.role() != TeamRole.CONTACT_NURSE;
    }

    public static String key(TeamRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
