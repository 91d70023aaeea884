package dk.livtag.access.walls;

import dk.livtag.access.Caller;
import dk.livtag.access.CurrentCaller;
import dk.livtag.kernel.Refusal.SignInNeeded;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the caller to any controller method that asks for a {@link Caller}. */
@Component
class CallerArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final CurrentCaller caller;

    CallerArguments(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Caller.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var known = caller.get();
        if (!parameter.getParameterType().isInstance(known)) {
            throw new SignInNeeded("access.sign-in-needed");
        }
        return known;
    }
}
