package dk.livtag.ui.web;

import dk.livtag.ui.DisplayCookie;
import dk.livtag.ui.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language a response says it is in: the page's own, whatever the browser would have liked. */
@Component("localeResolver")
class PageLanguage implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Texts.locale(DisplayCookie.read(request).language());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen on the page for how pages look");
    }
}
