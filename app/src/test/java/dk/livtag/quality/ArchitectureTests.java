package dk.livtag.quality;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.livtag.access.Policy;
import dk.livtag.access.PublicContent;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.RealTime;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.Page;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** What may not be written, whoever writes it. */
class ArchitectureTests {

    private static final Set<String> WALL =
            Set.of("now", "currentTimeMillis", "system", "systemUTC", "systemDefaultZone");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(House.CLASSES);
    }

    static Stream<ArchRule> rules() {
        return Stream.of(time(), guarded(), layers(), banned(), kernel()).flatMap(List::stream);
    }

    private static List<ArchRule> time() {
        return List.of(noClasses()
                .that()
                .doNotBelongToAnyOf(RealTime.class)
                .should()
                .callMethodWhere(target(describe(
                        "the wall clock",
                        (AccessTarget it) -> WALL.contains(it.getName())
                                && (it.getOwner().getPackageName().startsWith("java.time")
                                        || it.getOwner().isEquivalentTo(System.class)
                                        || it.getOwner().isEquivalentTo(Clock.class)))))
                .because("time comes from the Clock bean, or from RealTime"));
    }

    private static List<ArchRule> guarded() {
        return List.of(
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Service.class)
                        .and()
                        .arePublic()
                        .should(haveExactlyOnePolicy()),
                classes().that().areAnnotatedWith(Service.class).should(standAlone()),
                noFields()
                        .that()
                        .haveRawType(PatientId.class)
                        .should()
                        .beDeclaredInClassesThat(describe(
                                "show a citizen without the banner",
                                it -> it.isAssignableTo(Page.class) && !it.isAssignableTo(HasBanner.class))));
    }

    private static List<ArchRule> layers() {
        return List.of(
                noClasses()
                        .that()
                        .areMetaAnnotatedWith(Controller.class)
                        .should()
                        .dependOnClassesThat()
                        .areAnnotatedWith(Repository.class)
                        .because("controllers call application services only"),
                classes().that().areAnnotatedWith(Repository.class).should().notBePublic(),
                classes().that().areMetaAnnotatedWith(Controller.class).should().notBePublic(),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dk.livtag.fhir..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("ca.uhn.fhir..", "org.hl7.fhir.."));
    }

    private static List<ArchRule> banned() {
        return List.of(
                noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "lombok.."),
                noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(ObjectInputStream.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(ObjectOutputStream.class),
                noClasses().should().dependOnClassesThat().resideInAnyPackage("javax.xml.transform.."),
                noClasses()
                        .should()
                        .callMethod(Executors.class, "newCachedThreadPool")
                        .orShould()
                        .callConstructor(LinkedBlockingQueue.class)
                        .because("no queue without an end"),
                noFields().should().haveName("serialVersionUID"),
                noMethods().should().haveName("readObject"));
    }

    private static List<ArchRule> kernel() {
        return List.of(noClasses()
                .that()
                .resideInAPackage("dk.livtag.kernel..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.."));
    }

    private static ArchCondition<JavaMethod> haveExactlyOnePolicy() {
        return new ArchCondition<>("have exactly one of @Policy and @PublicContent") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var is = method.isAnnotatedWith(Policy.class) ^ method.isAnnotatedWith(PublicContent.class);
                events.add(new SimpleConditionEvent(
                        method, is, method.getFullName() + " has not exactly one of @Policy and @PublicContent"));
            }
        };
    }

    /** CVE-2025-41248: an annotation on an interface or a generic supertype may not be seen. */
    private static ArchCondition<JavaClass> standAlone() {
        return new ArchCondition<>("inherit no methods of ours, so that no policy is overlooked") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                var inherited = service.getAllRawSuperclasses().stream()
                        .filter(it -> !it.isEquivalentTo(Object.class))
                        .findAny();
                var isAbstract = service.getModifiers().contains(JavaModifier.ABSTRACT);
                events.add(new SimpleConditionEvent(
                        service,
                        inherited.isEmpty() && !isAbstract,
                        service.getName() + " has a superclass or is abstract"));
            }
        };
    }
}
