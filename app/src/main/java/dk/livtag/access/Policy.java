package dk.livtag.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a service method asks {@link Access} for. Every public method of a service has this or {@link
 * PublicContent}; one that returns without having asked fails (see {@link PolicyGuard}).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Policy {

    ResourceType resource();

    Action action();
}
