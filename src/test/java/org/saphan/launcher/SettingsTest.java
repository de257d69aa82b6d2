package org.saphan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    private Path folder;

    private final Properties properties = new Properties();

    @Test
    void systemPropertyWinsOverEnvironmentAndThatOverTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("site.properties"),
                "saphan.http.port = 1\nsaphan.http.host = file\nsaphan.mail.host = file\n");
        properties.setProperty("saphan.http.port", "3");
        Settings settings = new Settings(properties, Map.of("SAPHAN_CONFIG", file.toString(),
                "SAPHAN_HTTP_PORT", "2", "SAPHAN_HTTP_HOST", "environment"));

        assertThat(settings.httpPort()).isEqualTo(3);
        assertThat(settings.httpHost()).isEqualTo("environment");
        assertThat(settings.find("mail.host")).contains("file");
    }

    @Test
    void theApplicationIsToldWhatOnlyTheFileSays() throws IOException {
        Path file = Files.writeString(folder.resolve("site.properties"),
                "saphan.mail.host = smtp.example\nsaphan.mail.port = 25\nsaphan.mail.from = สะพาน\nother = x\n");
        new Settings(properties, Map.of("SAPHAN_CONFIG", file.toString(), "SAPHAN_MAIL_PORT", "587")).publish();

        assertThat(properties).containsEntry("saphan.mail.host", "smtp.example").containsEntry("saphan.mail.from", "สะพาน")
                .doesNotContainKeys("saphan.mail.port", "other");
    }

    @Test
    void anEmptyValueIsNoValue() {
        Settings settings = new Settings(properties, Map.of("SAPHAN_HTTP_PORT", " ", "SAPHAN_DATABASE_URL", ""));

        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.find("database.url")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "65536", "-1", "8080x", "๘๐๘๐", "99999999999"})
    void portsThatNoMachineHasAreRefused(String port) {
        Settings settings = new Settings(properties, Map.of("SAPHAN_HTTP_PORT", port));

        assertThatThrownBy(settings::httpPort).isInstanceOfSatisfying(CannotStart.class,
                problem -> assertThat(problem.failure()).isEqualTo(Failure.SETTING_INVALID));
    }

    @Test
    void onAndOffAreUnderstoodAndNothingElse() {
        Settings settings = new Settings(properties, Map.of("SAPHAN_DEMO", "ON", "SAPHAN_CLUSTER", "off", "SAPHAN_PAGE_CACHE", "maybe"));

        assertThat(settings.flag("demo", false)).isTrue();
        assertThat(settings.flag("cluster", true)).isFalse();
        assertThatThrownBy(() -> settings.flag("page.cache", true)).isInstanceOf(CannotStart.class);
    }

    @Test
    void homeIsAbsoluteAndKnowsTheTilde() {
        properties.setProperty("user.home", "/home/nok");

        assertThat(new Settings(properties, Map.of()).home()).isEqualTo(Path.of("/home/nok/.saphan"));
        assertThat(new Settings(properties, Map.of("SAPHAN_HOME", "~/here")).home()).isEqualTo(Path.of("/home/nok/here"));
        assertThat(new Settings(properties, Map.of("SAPHAN_HOME", "here")).home()).isAbsolute();
    }

    @Test
    void aPublicAddressIsOne() {
        assertThat(new Settings(properties, Map.of("SAPHAN_PUBLIC_URL", "https://saphan.example")).publicUrl()).isPresent();
        assertThatThrownBy(() -> new Settings(properties, Map.of("SAPHAN_PUBLIC_URL", "saphan.example")).publicUrl())
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void aProviderIsReachedInPrivateAndSetAsAWhole() {
        Map<String, String> whole = Map.of("SAPHAN_OPENID_ISSUER", "https://id.example", "SAPHAN_OPENID_CLIENT_ID", "saphan", "SAPHAN_OPENID_CLIENT_SECRET", "s");

        assertThat(new Settings(properties, Map.of()).hasIdentityProvider()).isFalse();
        assertThat(new Settings(properties, whole).hasIdentityProvider()).isTrue();
        assertThat(new Settings(properties, with(whole, "SAPHAN_OPENID_ISSUER", "http://127.0.0.1:8180/realms/saphan")).hasIdentityProvider()).isTrue();
        for (Map<String, String> wrong : List.of(with(whole, "SAPHAN_OPENID_ISSUER", "http://id.example"), with(whole, "SAPHAN_OPENID_ISSUER", "id.example"),
                with(whole, "SAPHAN_OPENID_CLIENT_ID", ""), with(whole, "SAPHAN_OPENID_CLIENT_SECRET", ""))) {
            assertThatThrownBy(() -> new Settings(properties, wrong).hasIdentityProvider()).isInstanceOfSatisfying(CannotStart.class,
                    problem -> assertThat(problem.failure()).isEqualTo(Failure.SETTING_INVALID));
        }
    }

    private static Map<String, String> with(Map<String, String> settings, String name, String value) {
        Map<String, String> changed = new HashMap<>(settings);
        changed.put(name, value);
        return changed;
    }

    @Test
    void aMissingSettingsFileIsSaidAndNotIgnored() {
        assertThatThrownBy(() -> new Settings(properties, Map.of("SAPHAN_CONFIG", folder.resolve("none").toString())))
                .isInstanceOfSatisfying(CannotStart.class,
                        problem -> assertThat(problem.failure()).isEqualTo(Failure.CONFIG_UNREADABLE));
    }
}
