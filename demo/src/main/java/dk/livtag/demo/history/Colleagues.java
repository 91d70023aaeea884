package dk.livtag.demo.history;

import dk.livtag.referral.answers.Phone;
import dk.livtag.referral.answers.ProfessionalAnswers;
import dk.livtag.referral.answers.ProfessionalAnswers.Opioids;
import dk.livtag.referral.answers.ProfessionalAnswers.RedFlags;
import dk.livtag.referral.answers.ProfessionalAnswers.Referrer;
import dk.livtag.referral.answers.ProfessionalAnswers.Safety;
import dk.livtag.referral.answers.ProfessionalAnswers.Symptoms;
import dk.livtag.referral.answers.ProfessionalAnswers.Tried;
import dk.livtag.referral.answers.SelfReferralAnswers;
import dk.livtag.referral.answers.Source;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Those who refer others (henvisere), with the letters that they paste. */
final class Colleagues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final String LETTER = """
            Vedr. %s, født %s

            Hermed henvises ovenstående til jeres tilbud. Smerterne påvirker søvn, arbejde og familie.
            Medicin: paracetamol 1 g x 4.
            Tidligere behandling: Fysioterapi og genoptræning.
            Ingen røde flag.
            Eget ønske: %s

            Med venlig hilsen
            %s
            %s
            Tlf. %s
            """;

    /** What the person would have said herself, said for her by a professional. */
    ProfessionalAnswers of(SelfReferralAnswers said, Source source, LocalDate sent) {
        var referrer = referrer(source, sent.minusDays(1));
        var person = said.person();
        var letter = LETTER.formatted(
                person.name().full(),
                DAY.format(person.identity().born()),
                said.wish().words(),
                referrer.name(),
                referrer.organisation(),
                referrer.phone().shown());
        return new ProfessionalAnswers(
                said.wish(),
                new Symptoms(said.duration(), said.pain(), said.workup()),
                said.everyday(),
                new Tried("Fysioterapi og genoptræning.", Opioids.NO, "Paracetamol 1 g x 4"),
                new Safety(RedFlags.EXCLUDED, said.considerations()),
                person,
                referrer,
                letter);
    }

    private static Referrer referrer(Source source, LocalDate consentOn) {
        return switch (source) {
            case GENERAL_PRACTICE ->
                new Referrer(source, "Lars Winther", "Lægehuset ved Åen", new Phone("+4512345811"), consentOn);
            case HOSPITAL ->
                new Referrer(
                        source,
                        "Kirsten Vad",
                        "Reumatologisk Afdeling, Fjordby Sygehus",
                        new Phone("+4512345601"),
                        consentOn);
            case MUNICIPALITY ->
                new Referrer(
                        source,
                        "Tina Hauge",
                        "Fjordby Kommunes Genoptræningscenter",
                        new Phone("+4512345711"),
                        consentOn);
            case JOB_CENTRE, SELF ->
                new Referrer(
                        Source.JOB_CENTRE, "Morten Lind", "Jobcenter Fjordby", new Phone("+4512345911"), consentOn);
        };
    }
}
