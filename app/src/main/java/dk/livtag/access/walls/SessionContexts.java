package dk.livtag.access.walls;

import dk.livtag.access.Sessions;
import dk.livtag.access.session.CallerAuthentication;
import dk.livtag.access.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Reads the caller from the cookie at each request, so that a closed account or an ended session counts at once. */
@Component
class SessionContexts implements SecurityContextRepository {

    private final Sessions sessions;

    SessionContexts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(load(request));
    }

    /** Nothing to save: {@link Sessions} writes when somebody logs in or out. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionCookie.token(request).isPresent();
    }

    private SecurityContext load(HttpServletRequest request) {
        return SessionCookie.token(request)
                .flatMap(sessions::caller)
                .<SecurityContext>map(it -> new SecurityContextImpl(new CallerAuthentication(it)))
                .orElseGet(SecurityContextImpl::new);
    }

    private record Deferred(SecurityContext context) implements DeferredSecurityContext {
        @Override
        public SecurityContext get() {
            return context;
        }

        @Override
        public boolean isGenerated() {
            return context.getAuthentication() == null;
        }
    }
}
