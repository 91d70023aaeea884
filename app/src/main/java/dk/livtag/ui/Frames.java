package dk.livtag.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a request's page. */
@Component
class Frames {

    private final Texts texts;
    private final Site site;
    private final Assets assets;
    private final Viewer.Source viewers;
    private final List<NavEntry> navigation;
    private final @Nullable DemoBanner demo;

    Frames(
            Texts texts,
            Site site,
            Assets assets,
            ObjectProvider<Viewer.Source> viewers,
            ObjectProvider<NavEntry> navigation,
            ObjectProvider<DemoBanner> demo) {
        this.texts = texts;
        this.site = site;
        this.assets = assets;
        this.viewers = viewers.getIfAvailable(() -> () -> Viewer.NOBODY);
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
        this.demo = demo.getIfAvailable();
    }

    Frame of(HttpServletRequest request, Shell shell) {
        var viewer = viewers.current();
        return new Frame(
                texts,
                display(request),
                viewer,
                site,
                new Frame.Look(assets.path(), request.getRequestURI(), demo),
                navigation.stream().filter(it -> it.isFor(shell, viewer)).toList(),
                () -> token(request));
    }

    String text(HttpServletRequest request, String key, Object... arguments) {
        return texts.get(display(request).language(), key, arguments);
    }

    static Display display(HttpServletRequest request) {
        return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(it -> it.getName().equals(DisplayCookie.NAME))
                .map(it -> Display.parse(it.getValue()))
                .findFirst()
                .orElse(Display.USUAL);
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken it ? it.getToken() : "";
    }
}
