package dk.livtag.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a request's page. */
@Component
class Frames {

    private static final String HOME = "/hjem";

    private final Texts texts;
    private final Site site;
    private final Assets assets;
    private final Viewer.Source viewers;
    private final List<NavEntry> navigation;
    private final List<NavEntry.Search> searches;
    private final List<NavEntry.Tab> tabs;
    private final @Nullable DemoBanner demo;

    Frames(
            Texts texts,
            Site site,
            Assets assets,
            ObjectProvider<Viewer.Source> viewers,
            ObjectProvider<NavEntry> navigation,
            ObjectProvider<NavEntry.Search> searches,
            ObjectProvider<NavEntry.Tab> tabs,
            ObjectProvider<DemoBanner> demo) {
        this.texts = texts;
        this.site = site;
        this.assets = assets;
        this.viewers = viewers.getIfAvailable(() -> () -> Viewer.NOBODY);
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
        this.searches = searches.stream().toList();
        this.tabs = tabs.stream()
                .sorted(Comparator.comparingInt(NavEntry.Tab::order))
                .toList();
        this.demo = demo.getIfAvailable();
    }

    Frame of(HttpServletRequest request, Page page) {
        var viewer = viewers.current();
        return new Frame(
                texts,
                DisplayCookie.read(request),
                viewer,
                site,
                new Frame.Look(assets.path(), place(request, page), demo),
                navigation.stream().filter(it -> it.isFor(page.shell(), viewer)).toList(),
                searches.stream().filter(it -> it.isFor(viewer)).findFirst().orElse(null),
                tabs.stream().filter(it -> it.isFor(viewer)).toList(),
                () -> token(request));
    }

    /** An error page is nowhere, so that it reads the same whatever was asked for. */
    private static String place(HttpServletRequest request, Page page) {
        return page instanceof ErrorPage ? HOME : request.getRequestURI();
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken it ? it.getToken() : "";
    }
}
