package dk.livtag.demo.web;

import dk.livtag.demo.people.Persona;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/** Choose whom to be: those with a part in the demo, group by group. */
public record PersonasPage(List<Group> groups) implements Page {

    private static final List<String> ORDER = List.of("citizens", "team", "office", "others");

    static PersonasPage of(List<Persona> all) {
        return new PersonasPage(ORDER.stream()
                .map(group -> new Group(
                        "demo.group." + group,
                        all.stream().filter(it -> it.group().equals(group)).toList()))
                .toList());
    }

    /** People under one heading. */
    public record Group(String titleKey, List<Persona> people) {}

    @Override
    public String titleKey() {
        return "demo.log-in.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
