package org.saphan.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/**
 * Where {@code java -jar} begins. Compiled for Java 8 and tied to {@link Launcher} by name only, so that an old Java can
 * still load it and is told in a sentence what it lacks.
 */
public final class Saphan {

    static final int NEEDED_JAVA = 17;

    private Saphan() {
    }

    public static void main(String[] arguments) throws Exception {
        String found = System.getProperty("java.specification.version");
        if (major(found) < NEEDED_JAVA) {
            String sentence = words(language()).getProperty("launcher.failure.unsupported_java");
            new PrintStream(System.err, true, "UTF-8").println(MessageFormat.format(sentence, found, "" + NEEDED_JAVA));
            System.exit(10);
        }
        Class.forName("org.saphan.launcher.Launcher").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    /** Java 8 calls itself 1.8. */
    static int major(String version) {
        return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
    }

    /** The console's language: what Java was told, else what the terminal was told, else English. */
    static String language() {
        String[] candidates = {
            System.getProperty("user.language"), System.getenv("LC_ALL"), System.getenv("LC_MESSAGES"), System.getenv("LANG")
        };
        for (String candidate : candidates) {
            if (candidate != null && (candidate.startsWith("th") || candidate.startsWith("ja"))) {
                return candidate.substring(0, 2);
            }
        }
        return "en";
    }

    static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in = Saphan.class.getResourceAsStream("/i18n/launcher_" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
