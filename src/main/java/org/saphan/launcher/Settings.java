package org.saphan.launcher;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What the operator set: system property {@code saphan.x.y}, else environment {@code SAPHAN_X_Y}, else the file that
 * {@code SAPHAN_CONFIG} names. The same order as MicroProfile Config's, which reads the rest inside the application.
 */
final class Settings {

    private static final String PREFIX = "saphan.";

    private final Properties properties;
    private final Map<String, String> environment;
    private final Properties file = new Properties();

    Settings(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
        find("config").map(Path::of).ifPresent(this::load);
    }

    static Settings ofProcess() {
        return new Settings(System.getProperties(), System.getenv());
    }

    /** An empty value counts as not set: that is how service units and compose files switch a line off. */
    Optional<String> find(String name) {
        return direct(name).or(() -> text(file.getProperty(PREFIX + name)));
    }

    String get(String name, String usual) {
        return find(name).orElse(usual);
    }

    boolean flag(String name, boolean usual) {
        String value = get(name, Boolean.toString(usual)).toLowerCase(Locale.ROOT);
        return switch (value) {
            case "true", "on", "yes" -> true;
            case "false", "off", "no" -> false;
            default -> throw Failure.SETTING_INVALID.with(environmentName(name), value);
        };
    }

    Path home() {
        String value = get("home", "~/.saphan");
        if (value.startsWith("~/")) {
            value = properties.getProperty("user.home") + value.substring(1);
        }
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw Failure.HOME_UNUSABLE.with(value);
        }
    }

    int httpPort() {
        String value = get("http.port", "8080");
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw Failure.SETTING_INVALID.with("SAPHAN_HTTP_PORT", value);
        }
        return Integer.parseInt(value);
    }

    String httpHost() {
        return get("http.host", "127.0.0.1");
    }

    /** InnoDB's buffer pool of the embedded server, as MariaDB writes sizes. */
    String databaseMemory() {
        String value = get("database.memory", "128M");
        if (!value.matches("[1-9][0-9]*[KMGkmg]?")) {
            throw Failure.SETTING_INVALID.with("SAPHAN_DATABASE_MEMORY", value);
        }
        return value;
    }

    Optional<String> publicUrl() {
        Optional<String> value = find("public.url");
        value.filter(url -> !isWebAddress(url)).ifPresent(url -> {
            throw Failure.SETTING_INVALID.with("SAPHAN_PUBLIC_URL", url);
        });
        return value;
    }

    /**
     * Who asks for sign-in through a provider needs its address and what it gave Saphan. Tokens and the secret travel there:
     * never in the clear, but on this machine.
     */
    boolean hasIdentityProvider() {
        Optional<String> issuer = find("openid.issuer");
        issuer.filter(address -> !isWebAddress(address) || !isPrivateWay(URI.create(address))).ifPresent(address -> {
            throw Failure.SETTING_INVALID.with("SAPHAN_OPENID_ISSUER", address);
        });
        for (String needed : List.of("openid.client.id", "openid.client.secret")) {
            if (issuer.isPresent() && find(needed).isEmpty()) {
                throw Failure.SETTING_INVALID.with(environmentName(needed), "");
            }
        }
        return issuer.isPresent();
    }

    private static boolean isPrivateWay(URI address) {
        return "https".equals(address.getScheme()) || Set.of("localhost", "127.0.0.1", "[::1]").contains(address.getHost());
    }

    /** Lets the application see what stands in the file, too. Values set elsewhere win. */
    void publish() {
        for (String key : file.stringPropertyNames()) {
            if (key.startsWith(PREFIX) && direct(key.substring(PREFIX.length())).isEmpty()) {
                publish(key.substring(PREFIX.length()), file.getProperty(key).strip());
            }
        }
    }

    /** Hands a value that the launcher found or made to the application. */
    void publish(String name, String value) {
        properties.setProperty(PREFIX + name, value);
    }

    static String environmentName(String name) {
        return (PREFIX + name).replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private Optional<String> direct(String name) {
        return text(properties.getProperty(PREFIX + name)).or(() -> text(environment.get(environmentName(name))));
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static boolean isWebAddress(String value) {
        try {
            URI address = URI.create(value);
            return address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void load(Path path) {
        try (Reader reader = Files.newBufferedReader(path)) {
            file.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw Failure.CONFIG_UNREADABLE.with(path.toAbsolutePath());
        }
    }
}
