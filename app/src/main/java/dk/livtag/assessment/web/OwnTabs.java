package dk.livtag.assessment.web;

import dk.livtag.access.Profession;
import dk.livtag.ui.NavEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the reader's own profession among the pages about a citizen (mit fag); nobody else's is a tab. */
@Configuration(proxyBeanMethods = false)
class OwnTabs {

    private static final int PLACE = 40;

    @Bean
    NavEntry.Tab doctorsTab() {
        return tab(Profession.DOCTOR);
    }

    @Bean
    NavEntry.Tab nursesTab() {
        return tab(Profession.NURSE);
    }

    @Bean
    NavEntry.Tab psychologistsTab() {
        return tab(Profession.PSYCHOLOGIST);
    }

    @Bean
    NavEntry.Tab physiosTab() {
        return tab(Profession.PHYSIO);
    }

    @Bean
    NavEntry.Tab occupationalTherapistsTab() {
        return tab(Profession.OT);
    }

    @Bean
    NavEntry.Tab dietitiansTab() {
        return tab(Profession.DIETITIAN);
    }

    @Bean
    NavEntry.Tab socialWorkersTab() {
        return tab(Profession.SOCIAL_WORKER);
    }

    private static NavEntry.Tab tab(Profession profession) {
        return new NavEntry.Tab(
                PLACE, "fag/" + Addresses.word(profession), "assessment.own-tab", Set.of(profession.code()));
    }
}
