package dk.livtag;

import dk.livtag.access.Callers;
import dk.livtag.access.walls.Routes;
import dk.livtag.assessment.Bundles;
import dk.livtag.conference.Conferred;
import dk.livtag.conference.ManyConferred;
import dk.livtag.plan.ManyPlanned;
import dk.livtag.plan.Planned;
import dk.livtag.referral.SelfReferrals;
import dk.livtag.worklist.Due;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole house on a real PostgreSQL, once for all tests of the module: one context, so that tests stay quick. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    Routes.class,
    People.class,
    Browsers.class,
    Callers.class,
    Accepted.class,
    SelfReferrals.class,
    Bundles.class,
    Due.class,
    Conferred.class,
    ManyConferred.class,
    ManyPlanned.class,
    Planned.class,
    TestLogIn.class,
    TestWall.class,
    CountedSql.class
})
public @interface HouseTest {}
