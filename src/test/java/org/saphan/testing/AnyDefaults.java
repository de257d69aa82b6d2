package org.saphan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/**
 * A test that holds whatever locale and time zone the machine has: run with the dotless i of Turkish, with Thai digits
 * and the Buddhist year, and with clocks that are a day apart.
 */
@TestTemplate
@ExtendWith(AnyDefaults.Provider.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AnyDefaults {

    /** Names the defaults, one invocation for each. */
    class Provider implements TestTemplateInvocationContextProvider {

        @Override
        public boolean supportsTestTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
            return Stream.of(new Defaults(Locale.ROOT, "UTC"),
                    new Defaults(new Locale("tr", "TR"), "Pacific/Kiritimati"),
                    new Defaults(new Locale("th", "TH", "TH"), "Pacific/Pago_Pago"),
                    new Defaults(new Locale("ja", "JP", "JP"), "Asia/Tokyo"));
        }
    }

    /** One locale and zone; sets them before the test and what was there before after it. */
    record Defaults(Locale locale, String zone) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int number) {
            return locale + ", " + zone;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            Locale formerLocale = Locale.getDefault();
            TimeZone formerZone = TimeZone.getDefault();
            BeforeEachCallback set = context -> {
                Locale.setDefault(locale);
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
            };
            AfterEachCallback restore = context -> {
                Locale.setDefault(formerLocale);
                TimeZone.setDefault(formerZone);
            };
            return List.of(set, restore);
        }
    }
}
