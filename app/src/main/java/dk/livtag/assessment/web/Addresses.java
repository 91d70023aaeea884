package dk.livtag.assessment.web;

import dk.livtag.access.Profession;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import java.util.EnumMap;
import java.util.Map;

/** Where the pages of this module are. */
public final class Addresses {

    private static final Map<Profession, String> WORDS = new EnumMap<>(Map.of(
            Profession.DOCTOR, "laege",
            Profession.NURSE, "sygeplejerske",
            Profession.PSYCHOLOGIST, "psykolog",
            Profession.PHYSIO, "fysioterapeut",
            Profession.OT, "ergoterapeut",
            Profession.DIETITIAN, "diaetist",
            Profession.SOCIAL_WORKER, "socialraadgiver"));

    private Addresses() {}

    public static String all(PatientId patient) {
        return "/team/borger/" + patient.value() + "/vurderinger";
    }

    public static String sheet(PatientId patient, Profession profession) {
        return "/team/borger/" + patient.value() + "/fag/" + word(profession);
    }

    /** Empty for those who assess nobody. */
    public static String word(Profession profession) {
        return WORDS.getOrDefault(profession, "");
    }

    static Profession profession(String word) {
        return WORDS.entrySet().stream()
                .filter(it -> it.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new NotFound("assessment.unknown"));
    }
}
