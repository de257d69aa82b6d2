package org.saphan.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.editorial.StaleWords;
import org.saphan.language.Language;
import org.saphan.platform.change.ContentChanged;
import org.saphan.platform.settings.SavedSettings;
import org.saphan.platform.settings.SiteSetting;
import org.saphan.platform.text.Characters;

/** Keeps what administrators set for the whole site. All of it is saved together, and holds on every node within a second. */
@ApplicationScoped
@Transactional
public class SiteDesk {

    private static final String KIND = "site";

    /** All settings by {@linkplain SiteSetting#key name}, empty where nothing is set, and the version they were read at. */
    public record Sheet(int version, Map<String, String> values) {
    }

    @Inject
    SavedSettings saved;

    @Inject
    CurrentPerson person;

    @Inject
    AuditTrail trail;

    @Inject
    Event<ContentChanged> changed;

    public Sheet open() {
        person.must(Act.MANAGE_SITE, null);
        return new Sheet(saved.version(), all(saved.read()));
    }

    private static Map<String, String> all(Map<String, String> values) {
        Map<String, String> all = new TreeMap<>();
        Arrays.stream(SiteSetting.values()).forEach(setting -> Arrays.stream(Language.values())
                .map(language -> setting.key(language.tag())).forEach(key -> all.put(key, values.getOrDefault(key, ""))));
        return all;
    }

    /**
     * Keeps all settings as typed; moments are written as {@link Instant}s.
     *
     * @param version of the sheet when the person opened it
     * @throws StaleWords when somebody else has saved since
     * @throws SettingRefused when one of them cannot be kept, and then none is
     */
    public Sheet save(int version, Map<String, String> typed) {
        person.must(Act.MANAGE_SITE, null);
        if (saved.lock() != version) {
            throw new StaleWords();
        }
        Map<String, String> before = all(saved.read());
        Map<String, String> after = cleaned(typed);
        checkNotice(after);
        Map<String, String> former = new TreeMap<>(before);
        former.entrySet().removeAll(after.entrySet());
        if (!former.isEmpty()) {
            Map<String, String> now = new TreeMap<>(after);
            now.keySet().retainAll(former.keySet());
            saved.write(now);
            trail.record(new AuditEntry("CHANGE_SITE", KIND, 0).change(former, now));
            changed.fire(new ContentChanged(KIND, 0));
        }
        return open();
    }

    private static Map<String, String> cleaned(Map<String, String> typed) {
        Map<String, String> cleaned = new TreeMap<>();
        for (SiteSetting setting : SiteSetting.values()) {
            for (Language language : Language.values()) {
                String key = setting.key(language.tag());
                String value = cleaned(setting, typed.get(key));
                if (!value.isEmpty() && !setting.accepts(value)) {
                    throw new SettingRefused("home.refusal.setting." + setting.getForm(), key,
                            Map.of("length", setting.getLength(), "least", setting.getLeast(), "most", setting.getMost()));
                }
                cleaned.put(key, value);
            }
        }
        return cleaned;
    }

    private static String cleaned(SiteSetting setting, String typed) {
        String value = typed == null ? "" : Normalizer.normalize(typed.replace("\r\n", "\n"), Normalizer.Form.NFC);
        boolean lines = setting.getForm() == SiteSetting.Form.LINES;
        return Characters.wanted(lines ? value : value.replaceAll("\\s+", " ")).strip();
    }

    /** Told to all readers or to none, and for a while that is one. */
    private static void checkNotice(Map<String, String> values) {
        long told = Arrays.stream(Language.values()).filter(language -> !values.get(SiteSetting.NOTICE.key(language.tag())).isEmpty()).count();
        for (Language language : Language.values()) {
            String key = SiteSetting.NOTICE.key(language.tag());
            if (told > 0 && values.get(key).isEmpty()) {
                throw new SettingRefused("home.refusal.notice_language", key, Map.of());
            }
        }
        String from = values.get(SiteSetting.NOTICE_FROM.name());
        String until = values.get(SiteSetting.NOTICE_UNTIL.name());
        if (!from.isEmpty() && !until.isEmpty() && !Instant.parse(until).isAfter(Instant.parse(from))) {
            throw new SettingRefused("home.refusal.notice_ends", SiteSetting.NOTICE_UNTIL.name(), Map.of());
        }
    }
}
