package org.saphan.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.platform.web.Routes.Route;

class PublicRoutesTest {

    private final PublicRoutes routes = new PublicRoutes();

    @ParameterizedTest
    @ValueSource(strings = {"company", "need", "industry", "organisation", "mou", "news", "event", "page"})
    void theAddressOfAContentLeadsBackToIt(String kind) {
        String path = routes.path(kind, "siam-precision-2");

        assertThat(routes.content(path)).contains(Map.entry(kind, "siam-precision-2"));
        assertThat(routes.find(path)).get().extracting(Route::target).asString().endsWith("?slug=siam-precision-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"companies/", "companies//x", "companies/A", "companies/x/y", "companies/-x", "companies/x%20y", "companies/ยา", "/companies",
            "companies/x?y", "../etc", "site/home/front.xhtml", "x.xhtml", "WEB-INF/web.xml", "feedXatom", "events/x/eventXics", " ", "companies/x\n"})
    void nonsenseIsNotFound(String path) {
        assertThat(routes.find(path)).isEmpty();
    }

    @Test
    void aSlugHasAnEnd() {
        assertThat(routes.find("companies/" + "a".repeat(120))).isPresent();
        assertThat(routes.find("companies/" + "a".repeat(121))).isEmpty();
    }

    @Test
    void theSecretOfALinkIsNoSlug() {
        String secret = "aB-_".repeat(10) + "xyz";
        assertThat(routes.find("inquiry/status/" + secret)).get().extracting(Route::target).isEqualTo("/site/inquiry/status?token=" + secret);
        assertThat(routes.find("inquiry/status/" + secret + "x")).isEmpty();
        assertThat(routes.find("inquiry/status/short")).isEmpty();
    }

    @Test
    void aKindWithoutAnAddressIsAFault() {
        assertThatThrownBy(() -> routes.path("person", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsAreNotTakenForPages() {
        for (String list : List.of("companies", "needs", "industries", "organisations", "mou", "news", "events", "search", "sitemap")) {
            assertThat(routes.find(list)).get().extracting(Route::name).as(list).isNotEqualTo("PAGE");
        }
        assertThat(routes.find("about")).get().extracting(Route::name).isEqualTo("PAGE");
        assertThat(routes.find("")).get().extracting(Route::name).isEqualTo("FRONT");
    }

    @Test
    void onlyFormsAreSent() {
        assertThat(routes.find("inquiry")).get().extracting(Route::methods).isEqualTo(Set.of("GET", "HEAD", "POST"));
        assertThat(routes.find("translation-wish")).get().extracting(Route::methods).isEqualTo(Set.of("POST"));
        assertThat(routes.find("companies")).get().extracting(Route::methods).isEqualTo(Set.of("GET", "HEAD"));
    }

    @ParameterizedTest
    @EnumSource(PublicRoutes.Address.class)
    void everyAddressIsReachedAndHasAViewOrAServlet(PublicRoutes.Address address) throws Exception {
        String path = pattern(address).replace("{slug}", "x").replace("{token}", "a".repeat(43));
        Route route = routes.find(path).orElseThrow();
        assertThat(route.name()).as("%s stands behind an address that takes its place; order them", address).isEqualTo(address.name());

        String target = route.target().replaceAll("\\?.*", "");
        if (target.endsWith(".xhtml")) {
            assertThat(Path.of("src/main/webapp" + target)).as("the view of %s", address).exists();
        } else {
            assertThat(servlets().stream().anyMatch(source -> source.contains("@WebServlet(\"" + target + "\")")))
                    .as("a class annotated @WebServlet(\"%s\") for %s", target, address).isTrue();
        }
    }

    private static String pattern(PublicRoutes.Address address) throws ReflectiveOperationException {
        var field = PublicRoutes.Address.class.getDeclaredField("pattern");
        field.setAccessible(true);
        return (String) field.get(address);
    }

    private static List<String> servlets() throws IOException {
        try (var all = Files.walk(Path.of("src/main/java"))) {
            Path[] files = all.filter(file -> file.toString().endsWith(".java")).toArray(Path[]::new);
            return Arrays.stream(files).map(PublicRoutesTest::text).filter(text -> text.contains("@WebServlet")).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
