package dk.livtag.quality;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Livtag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Each module leans on lower floors only; events may be heard on the same floor. */
class ModuleTests {

    private static final List<List<String>> FLOORS = List.of(
            List.of("kernel", "ui", "terminology", "database"),
            List.of("organisation", "patient", "access", "network"),
            List.of("referral", "pathway", "rights"),
            List.of(
                    "assessment",
                    "conference",
                    "plan",
                    "measure",
                    "appointment",
                    "group",
                    "medication",
                    "diary",
                    "toolkit",
                    "library",
                    "message"),
            List.of("aftercare", "notification", "worklist", "registry"),
            List.of("staffportal", "patientportal", "fhir"));

    /** Floors whose modules may know each other: the kernel and the walls around it. */
    private static final Map<String, List<String>> SAME_FLOOR = Map.of(
            "ui", List.of("kernel"),
            "database", List.of("kernel"),
            "access", List.of(),
            "organisation", List.of("access"),
            "patient", List.of("access"),
            "network", List.of("access", "patient"));

    /** What a module on the same floor may lean on: what happened here, and the port that it answers with its values. */
    private static final Pattern SIDEWAYS = Pattern.compile(" :: (events|admission|answers)$");

    static final ApplicationModules MODULES =
            ApplicationModules.of(Livtag.class, resideInAPackage("dk.livtag.postgres.."));

    @Test
    void callOnlyWhatTheyDeclare() {
        MODULES.verify();
        new Documenter(MODULES).writeDocumentation();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void sayWhatTheyLeanOn(String module) {
        assertThat(declared(module)).as(module).doesNotContain(ApplicationModule.OPEN_TOKEN);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void leanOnLowerFloorsOnly(String module) {
        var floor = floor(module);
        for (var other : declared(module)) {
            var name = other.replaceFirst(" :: .*$", "");
            var isSideways = SIDEWAYS.matcher(other).find();
            var isKnown = SAME_FLOOR.getOrDefault(module, List.of()).contains(name);
            assertThat(floor(name) < floor || (floor(name) == floor && (isSideways || isKnown)))
                    .as("%s (floor %d) leans on %s (floor %d)", module, floor, other, floor(name))
                    .isTrue();
        }
    }

    static Stream<String> modules() {
        return MODULES.stream().map(it -> it.getIdentifier().toString());
    }

    private static List<String> declared(String name) {
        var module = House.CLASSES.get("dk.livtag." + name + ".package-info");
        assertThat(module.isAnnotatedWith(ApplicationModule.class))
                .as("@ApplicationModule on " + name)
                .isTrue();
        return Arrays.asList(module.getAnnotationOfType(ApplicationModule.class).allowedDependencies());
    }

    private static int floor(String module) {
        var floors = new HashMap<String, Integer>();
        for (var i = 0; i < FLOORS.size(); i++) {
            for (var name : FLOORS.get(i)) {
                floors.put(name, i);
            }
        }
        assertThat(floors).as("the floor of " + module).containsKey(module);
        return floors.getOrDefault(module, FLOORS.size());
    }
}
