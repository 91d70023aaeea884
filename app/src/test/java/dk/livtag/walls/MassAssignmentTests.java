package dk.livtag.walls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Caller;
import dk.livtag.referral.SelfReferrals;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** CVE class 4 (OpenEMR CVE-2026-25744 and kin): what the server decides is no field of any form. */
@HouseTest
class MassAssignmentTests {

    private static final Set<String> SERVERS = Set.of(
            "id",
            "patient",
            "patientid",
            "pid",
            "orgid",
            "organisationid",
            "createdby",
            "author",
            "role",
            "account",
            "accountid",
            "state",
            "status",
            "decidedby");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    SelfReferrals referrals;

    @Test
    void noHandlerBindsWhatTheServerDecides() {
        var bound = requestMappingHandlerMapping.getHandlerMethods().values().stream()
                .flatMap(it -> Arrays.stream(it.getMethod().getParameters()))
                .filter(it -> !it.isAnnotationPresent(PathVariable.class))
                .flatMap(MassAssignmentTests::names)
                .map(String::toLowerCase)
                .toList();
        assertThat(bound).isNotEmpty().doesNotContainAnyElementsOf(SERVERS);
    }

    private static Stream<String> names(Parameter parameter) {
        var type = parameter.getType();
        if (parameter.isAnnotationPresent(RequestParam.class)) {
            return Stream.of(parameter.getName());
        }
        if (type.isRecord() && type.getPackageName().startsWith("dk.livtag") && !Caller.class.isAssignableFrom(type)) {
            return Arrays.stream(type.getRecordComponents()).map(it -> it.getName());
        }
        assertThat(InputStreamSource.class.isAssignableFrom(type)).isFalse();
        return Stream.of();
    }

    @Test
    void extraFieldsChangeNothingElse() throws Exception {
        var hospital = people.hospital("Mass hospital");
        var nurse = people.staff("mass nurse", "nurse", hospital);
        var declined = referrals.send(hospital, "0101801078").value();
        var other = referrals.send(hospital, "0101801079").value();
        var path = "/team/henvisninger/" + declined + "/afvis";
        var extra = Map.of(
                "reason", "PERSON_DECLINES",
                "id", other.toString(),
                "patientId", UUID.randomUUID().toString(),
                "organisationId", people.hospital("Mass other hospital").value().toString(),
                "decidedBy", UUID.randomUUID().toString(),
                "state", "ACCEPTED",
                "role", "sys_admin");

        assertThat(browsers.of(nurse).submit(path, path, extra).getStatus()).isEqualTo(303);

        assertThat(row(declined)).isEqualTo("DECLINED " + hospital.value() + " " + nurse.value() + " null");
        assertThat(row(other)).isEqualTo("RECEIVED " + hospital.value() + " null null");
    }

    private String row(UUID referral) {
        return people.superuser()
                .sql("select state, organisation_id, decided_by, patient_id from referral where id = :id")
                .param("id", referral)
                .query((row, _) ->
                        row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4))
                .single();
    }
}
