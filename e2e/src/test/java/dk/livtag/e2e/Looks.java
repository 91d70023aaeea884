package dk.livtag.e2e;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Ways in which a person may have pages look. A plain run sees one; a full one all themes and sizes. */
record Looks(String theme, String size) {

    static List<Looks> all() {
        if (!Boolean.getBoolean("livtag.full")) {
            return List.of(new Looks("LYS", "NORMAL"));
        }
        return Stream.of("LYS", "MOERK", "DAEMPET")
                .flatMap(theme -> Stream.of("NORMAL", "STOERST").map(size -> new Looks(theme, size)))
                .toList();
    }

    String name() {
        return ("-" + theme + "-" + size).toLowerCase(Locale.ROOT);
    }

    void takeOn(Visitor visitor, String address) {
        var cookie = new Cookie("__Host-visning", theme + "-" + size + "-alt-DA");
        visitor.page()
                .context()
                .addCookies(List.of(
                        cookie.setUrl(address.replace("http:", "https:")).setSecure(true)));
    }
}
