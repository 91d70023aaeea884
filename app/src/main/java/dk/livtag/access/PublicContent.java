package dk.livtag.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a service method gives or takes nothing that needs a decision, and why it may. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicContent {

    /** Why anybody may call this, in one sentence. */
    String value();
}
