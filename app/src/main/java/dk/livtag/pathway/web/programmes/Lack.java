package dk.livtag.pathway.web.programmes;

import dk.livtag.access.Profession;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.Step;
import dk.livtag.ui.Frame;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A profession that nobody here has, and the steps that wait for it (manglende faggruppe). */
public record Lack(Step.Who who, List<Step> steps) {

    static List<Lack> of(Programme programme, Set<Profession> here) {
        return programme
                .steps()
                .map(Step::who)
                .distinct()
                .sorted()
                .filter(it -> it != Step.Who.PATIENT && it != Step.Who.TEAM && !here.contains(profession(it)))
                .map(who -> new Lack(
                        who, programme.steps().filter(it -> it.who() == who).toList()))
                .toList();
    }

    private static Profession profession(Step.Who who) {
        return who == Step.Who.CONTACT_NURSE ? Profession.NURSE : Profession.valueOf(who.name());
    }

    public String names(Frame frame) {
        return steps.stream().map(it -> it.name().in(frame.locale())).collect(Collectors.joining(", "));
    }
}
