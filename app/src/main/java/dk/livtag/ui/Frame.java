package dk.livtag.ui;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every template may lean on beside its own page: texts, the look the person chose, who looks, form fields. */
public record Frame(
        Texts texts,
        Display display,
        Viewer viewer,
        Site site,
        Look look,
        List<NavEntry> navigation,
        NavEntry.@Nullable Search search,
        List<NavEntry.Tab> tabs,
        Supplier<String> formToken) {

    private static final Pattern DANISH_NUMBER =
            Pattern.compile("^(?:\\+45)? ?([0-9]{2}) ?([0-9]{2}) ?([0-9]{2}) ?([0-9]{2})$");

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /**
     * Where files are and where we are.
     *
     * @param assets path that this build's style sheet, fonts and icons stand under
     * @param path the page's own address
     * @param demo set where the people are invented
     */
    public record Look(String assets, String path, @Nullable DemoBanner demo) {}

    public String t(String key, Object... arguments) {
        return texts.get(display.language(), key, arguments);
    }

    public String language() {
        return Texts.code(display.language());
    }

    public Locale locale() {
        return Texts.locale(display.language());
    }

    /** 4. marts */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(t("ui.date.day"), locale()).format(date);
    }

    /** onsdag den 4. marts */
    public String longDay(LocalDate date) {
        return DateTimeFormatter.ofPattern(t("ui.date.long-day"), locale()).format(date);
    }

    /** onsdag 4. marts */
    public String weekday(LocalDate date) {
        return DateTimeFormatter.ofPattern(t("ui.date.weekday"), locale()).format(date);
    }

    /** 4. marts 2027 */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(t("ui.date.date"), locale()).format(date);
    }

    /** 4. marts 2027 kl. 14.03, as the clocks in Denmark show it. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern(t("ui.date.moment"), locale()).format(at.atZone(DENMARK));
    }

    /** 12 34 56 78 for a Danish number; others as they are written. */
    public String phone(String number) {
        return DANISH_NUMBER.matcher(number).replaceFirst("$1 $2 $3 $4");
    }

    /** Hidden fields of every form: the token that binds it to this browser, and the key that lets it work once. */
    public Content hidden() {
        return output -> {
            hiddenField(output, "_csrf", formToken.get());
            hiddenField(output, "_key", UUID.randomUUID().toString());
        };
    }

    public String asset(String file) {
        return look.assets() + "/" + file;
    }

    public boolean isHere(NavEntry entry) {
        return look.path().equals(entry.path()) || look.path().startsWith(entry.path() + "/");
    }

    private static void hiddenField(TemplateOutput output, String name, String value) {
        output.writeContent("<input type=\"hidden\" name=\"" + name + "\" value=\"" + value + "\">");
    }
}
