package dk.livtag.demo.people;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.beans.factory.annotation.Qualifier;

/** Which role of the database a connection works as. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@interface AsRole {
    String value();
}
