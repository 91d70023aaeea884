package dk.livtag.conference.web;

import dk.livtag.access.Profession;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.kernel.PatientId;
import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module among the others, and their addresses. */
@Configuration(proxyBeanMethods = false)
class ConferencePlaces {

    /** Those who may read what is planned for a person. */
    private static final Set<String> WHO = Arrays.stream(Profession.values())
            .filter(it -> it != Profession.SECRETARY)
            .map(Profession::code)
            .collect(Collectors.toUnmodifiableSet());

    @Bean
    NavEntry conferencesPlace() {
        return new NavEntry(Shell.STAFF, 25, "/team/konferencer", "conference.nav", WHO);
    }

    @Bean
    NavEntry meetingPlace() {
        return new NavEntry(Shell.CITIZEN, 30, "/mit/moede", "meeting.nav", Set.of());
    }

    @Bean
    NavEntry.Tab conferenceTab() {
        return new NavEntry.Tab(50, "konference", "conference.tab");
    }

    static String of(PatientId patient) {
        return "/team/borger/" + patient.value() + "/konference";
    }

    static String of(ConferenceId id) {
        return "/team/konference/" + id.value();
    }
}
