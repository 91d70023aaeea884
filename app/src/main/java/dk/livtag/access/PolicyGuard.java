package dk.livtag.access;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotationUtils;

/** Fails a service method that hands out its result without having asked for what its {@link Policy} says. */
@Configuration(proxyBeanMethods = false)
class PolicyGuard implements MethodInterceptor {

    private static final ScopedValue<Asked> ASKED = ScopedValue.newInstance();

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor policyAdvisor() {
        var pointcut = AnnotationMatchingPointcut.forMethodAnnotation(Policy.class);
        return new DefaultPointcutAdvisor(pointcut, new PolicyGuard());
    }

    /** Called by {@link Access} for each question that was answered with yes. */
    static void asked(ResourceType resource, Action action) {
        if (ASKED.isBound()) {
            ASKED.get().note(resource, action);
        }
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var policy = AnnotationUtils.getAnnotation(call.getMethod(), Policy.class);
        if (policy == null) {
            throw new IllegalStateException("No policy on " + call.getMethod());
        }
        var asked = new Asked(policy);
        var result = ScopedValue.where(ASKED, asked).call(() -> proceed(call));
        if (!asked.done) {
            throw new IllegalStateException(call.getMethod() + " did not ask for what its policy says");
        }
        return result;
    }

    private static @Nullable Object proceed(MethodInvocation call) throws Exception {
        try {
            return call.proceed();
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Asked {
        private final Policy policy;
        private boolean done;

        private Asked(Policy policy) {
            this.policy = policy;
        }

        private void note(ResourceType resource, Action action) {
            done = done || (policy.resource() == resource && policy.action() == action);
        }
    }
}
