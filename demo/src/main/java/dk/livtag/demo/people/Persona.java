package dk.livtag.demo.people;

import dk.livtag.access.Profession;
import dk.livtag.access.Role;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a log-in of their own in every demo.
 *
 * @param key name to log in by
 * @param group heading under which the log-in page offers her; empty for a colleague who is only there to be chosen
 * @param place where she works; null for citizens and relatives
 */
public record Persona(
        String key,
        String name,
        Role role,
        @Nullable Profession profession,
        @Nullable OrganisationId place,
        String title,
        boolean triage,
        boolean managementPermission,
        String phone,
        String group) {

    private static final List<Persona> ALL =
            Lines.fieldsOf("personas.csv").stream().map(Persona::read).toList();

    public static List<Persona> all() {
        return ALL;
    }

    public static Persona get(String key) {
        return ALL.stream().filter(it -> it.key.equals(key)).findFirst().orElseThrow();
    }

    public static Persona with(AccountId account) {
        return ALL.stream()
                .filter(it -> it.account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    /** Those of one profession at the hospital, in the order of the file. */
    public static List<Persona> at(OrganisationId place, Profession profession) {
        return ALL.stream()
                .filter(it -> place.equals(it.place) && it.profession == profession)
                .toList();
    }

    public AccountId account() {
        return new AccountId(FixedIds.of("account " + key));
    }

    private static Persona read(List<String> it) {
        return new Persona(
                it.get(0),
                it.get(1),
                Role.valueOf(it.get(2).toUpperCase(Locale.ROOT)),
                it.get(3).isEmpty() ? null : Profession.valueOf(it.get(3).toUpperCase(Locale.ROOT)),
                it.get(4).isEmpty() ? null : Place.id(it.get(4)),
                it.get(5),
                it.get(6).contains("triage"),
                it.get(6).contains("permission"),
                it.get(7),
                it.get(8));
    }
}
