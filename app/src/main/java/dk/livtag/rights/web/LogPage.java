package dk.livtag.rights.web;

import dk.livtag.rights.Emergencies.Told;
import dk.livtag.rights.Look;
import dk.livtag.rights.WhoLooked.Looks;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/** «Hvem har kigget»: one line for each person and day, in plain words. */
public record LogPage(LogForm asked, Looks looks, List<Told> emergencies) implements Page {

    static final String PATH = "/mit/log";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    public boolean isNewDay(int index) {
        return index == 0
                || !looks.all()
                        .get(index)
                        .day()
                        .equals(looks.all().get(index - 1).day());
    }

    /** Name, profession and place of staff; a word for others. */
    public static String who(Look look, Frame frame) {
        var who = look.who();
        if (who.isMe()) return frame.t("rights.log.you");
        var name = who.name();
        var place = who.place();
        return name == null || place == null
                ? frame.t("rights.role." + who.role())
                : frame.t("rights.log.staff", name, frame.t("rights.profession." + who.profession()), place);
    }

    /** How far the follow-up has come, as a text key. */
    public static String finding(Told told) {
        return told.verdict() == null ? "rights.emergency.open" : "rights.emergency.closed." + told.verdict();
    }

    public static String kinds(Look look, Frame frame) {
        return look.kinds().stream().map(it -> frame.t("rights.kind." + it)).collect(Collectors.joining(", "));
    }

    /** What was done with it, as the beginning of a line. */
    public static String did(Look look) {
        if (!look.what().opened()) return "rights.log.refused";
        return look.what().wrote() ? "rights.log.wrote" : "rights.log.saw";
    }

    public static String when(Look look, Frame frame) {
        var first = time(look.first());
        var last = time(look.last());
        return first.equals(last) ? frame.t("rights.log.at", first) : frame.t("rights.log.between", first, last);
    }

    private static String time(java.time.Instant at) {
        return TIME.format(at.atZone(DENMARK));
    }

    public String address(int side) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("fra", asked.from())
                .queryParam("til", asked.until())
                .queryParam("alle", asked.everybody() ? "ja" : "")
                .queryParam("side", side)
                .encode()
                .toUriString();
    }

    @Override
    public List<FieldError> errors() {
        return asked.errors();
    }

    @Override
    public String titleKey() {
        return "rights.log.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
