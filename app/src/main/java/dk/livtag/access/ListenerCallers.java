package dk.livtag.access;

import dk.livtag.kernel.PatientEvent;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Lets a listener of an event about a patient see that patient's rows, before its transaction begins. */
@Configuration(proxyBeanMethods = false)
class ListenerCallers {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor listenerAdvisor(ObjectProvider<CurrentCaller> callers) {
        var pointcut = AnnotationMatchingPointcut.forMethodAnnotation(ApplicationModuleListener.class);
        var advisor = new DefaultPointcutAdvisor(pointcut, new AsListener(callers));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return advisor;
    }

    private record AsListener(ObjectProvider<CurrentCaller> callers) implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            if (call.getArguments().length == 1 && call.getArguments()[0] instanceof PatientEvent event) {
                return callers.getObject().asListener(event.patient(), call::proceed);
            }
            return call.proceed();
        }
    }
}
