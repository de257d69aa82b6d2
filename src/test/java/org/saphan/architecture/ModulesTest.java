package org.saphan.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which module may use which, and which technique belongs where. The table is the architecture diagram. */
class ModulesTest {

    /** A name with a plus stands for the module and all that it may use itself. */
    private static final ModuleTable TABLE = new ModuleTable("""
            platform:
            language:     platform
            account:      language+
            audit:        account+
            search:       audit+
            media:        audit+
            editorial:    audit+
            translation:  editorial+ search
            industry:     editorial+ media search
            organisation: editorial+ media search
            page:         editorial+ media search
            company:      industry+
            need:         company+
            news:         company+ organisation
            mou:          company+ organisation
            event:        company+ organisation
            inquiry:      need+ event
            match:        need+ inquiry organisation mou
            meeting:      need+ event match
            report:       need+ news+ mou+ event+ page inquiry match meeting translation
            exchange:     need+ news+ mou+ event+ page inquiry match meeting translation
            home:         need+ news+ mou+ event+ page inquiry match meeting report translation
            launcher:
            """);

    private static final Set<String> PAGES = Set.of("site", "desk");
    private static final Set<String> PAGES_AND_PLUMBING = Set.of("site", "desk", "web");
    private static final Set<String> LONGER_THAN_A_REQUEST = Set.of("ViewScoped", "SessionScoped", "ConversationScoped", "SessionMap");

    @Test
    void modulesUseOnlyWhatTheTableAllows() {
        check(classes().should(each("use only the modules that the table allows", (user, events) -> {
            String from = ModuleTable.module(user.getPackageName());
            if (!from.isEmpty() && !TABLE.knows(from)) {
                events.add(violated(user, user.getName() + ": the module " + from + " is not in the table of ModulesTest. Add a row for it."));
            }
            for (Dependency use : user.getDirectDependenciesFromSelf()) {
                String to = ModuleTable.module(use.getTargetClass().getPackageName());
                if (!to.isEmpty() && !to.equals(from) && !TABLE.allows(from, to)) {
                    events.add(violated(user, from + " may not use " + to + ": " + use.getDescription()
                            + ". Let " + to + " announce an event, or move the class."));
                }
            }
        })));
    }

    @Test
    void modulesHaveNoCycles() {
        check(slices().matching("org.saphan.(*)..").should().beFreeOfCycles()
                .because("two modules that use each other are one; move what both need below them, or announce an event"));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("org.saphan.(**)").should().beFreeOfCycles()
                .because("two packages that use each other are one; move what both need into the one below"));
    }

    @Test
    void pagesBelongToThemselves() {
        check(classes().should(each("keep out of the pages of others", (user, events) -> {
            for (Dependency use : user.getDirectDependenciesFromSelf()) {
                String target = use.getTargetClass().getPackageName();
                if (target.startsWith("org.saphan.") && hasSegment(target, PAGES) && !user.getPackageName().startsWith(target)) {
                    events.add(violated(user, use.getDescription() + ": the beans of " + target
                            + " are for its own views. Move what others need into the module’s root."));
                }
            }
        })));
    }

    @Test
    void onlyPagesKnowTheWeb() {
        check(classes().should(each("import Faces and servlets in site, desk and web only", (user, events) -> {
            if (!hasSegment(user.getPackageName(), PAGES_AND_PLUMBING)) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(use -> resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..").test(use.getTargetClass()))
                        .forEach(use -> events.add(violated(user, use.getDescription() + ": move this into a package named site, desk or web.")));
            }
        })));
    }

    @Test
    void everyEntityNamesItsTable() {
        check(classes().that().areAnnotatedWith("jakarta.persistence.Entity").should(each("name their table", (entity, events) -> {
            boolean named = entity.tryGetAnnotationOfType("jakarta.persistence.Table").flatMap(table -> table.get("name")).filter(name -> !"".equals(name)).isPresent();
            if (!named) {
                events.add(violated(entity, entity.getName() + ": add @Table(name = …); EclipseLink would write it in capitals, which MariaDB on Linux does not find."));
            }
        })));
    }

    @Test
    void theDatabaseIsAskedInTransactions() {
        check(classes().should(each("use an EntityManager in transactions only", (user, events) -> {
            boolean asks = user.getDirectDependenciesFromSelf().stream()
                    .anyMatch(use -> use.getTargetClass().getName().equals("jakarta.persistence.EntityManager"));
            if (asks && withParents(user).noneMatch(type -> type.isAnnotatedWith("jakarta.transaction.Transactional") || type.isAnnotatedWith("jakarta.ejb.Singleton"))) {
                events.add(violated(user, user.getName() + " uses an EntityManager outside a transaction. Annotate the class @Transactional, or ask a service."));
            }
        })));
    }

    @Test
    void onlyTheEditorialDeskTakesSteps() {
        check(methods().that().areDeclaredIn("org.saphan.editorial.Edition").and().haveName("take")
                .should().onlyBeCalled().byClassesThat().haveFullyQualifiedName("org.saphan.editorial.EditorialDesk")
                .because("every step has to be recorded and announced; call the desk"));
    }

    @Test
    void publicPagesKeepNothing() {
        check(classes().that().resideInAPackage("..site..").should(each("live no longer than a request", (bean, events) ->
                bean.getAnnotations().stream().map(JavaAnnotation::getRawType).map(JavaClass::getSimpleName).filter(LONGER_THAN_A_REQUEST::contains)
                        .forEach(scope -> events.add(violated(bean, bean.getName() + " is @" + scope + "; public pages have no session. Make it @RequestScoped."))))));
    }

    @Test
    void nothingElseNamesALanguage() {
        check(noClasses().that().resideOutsideOfPackages("org.saphan.language..", "org.saphan.search..")
                .should().accessFieldWhere(JavaFieldAccess.Predicates.target(new IsALanguage()))
                .because("a fourth language must change no other class; use readingOrder(), byDefault() or what the content says"));
    }

    @Test
    void eventsCarryIdsOnly() {
        check(methods().should(new ArchCondition<JavaMethod>("observe events without entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream().filter(parameter -> parameter.isAnnotatedWith("jakarta.enterprise.event.Observes"))
                        .map(JavaParameter::getRawType).flatMap(event -> event.getFields().stream())
                        .filter(field -> withParents(field.getRawType()).anyMatch(type -> type.isAnnotatedWith("jakarta.persistence.Entity") || type.isAnnotatedWith("jakarta.persistence.MappedSuperclass")))
                        .forEach(field -> events.add(violated(method, field.getFullName() + ": an event carries ids, for its observers may run in another transaction.")));
            }
        }));
    }

    private static void check(ArchRule rule) {
        rule.check(Classes.ALL);
    }

    private static ArchCondition<JavaClass> each(String rule, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }

    private static boolean hasSegment(String packageName, Set<String> segments) {
        return Arrays.stream(packageName.split("\\.")).anyMatch(segments::contains);
    }

    private static Stream<JavaClass> withParents(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream());
    }
}
