package org.saphan.home.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saphan.editorial.StaleWords;
import org.saphan.home.SettingRefused;
import org.saphan.home.SiteDesk;
import org.saphan.language.Language;
import org.saphan.platform.settings.SiteSetting;
import org.saphan.platform.time.Clocks;
import org.saphan.platform.web.Notices;

/** The settings of the site: {@code desk/site.xhtml}. Times are typed as the clock in Bangkok shows them. */
@Named
@ViewScoped
public class SiteEditor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<SiteSetting> MOMENTS = List.of(SiteSetting.NOTICE_FROM, SiteSetting.NOTICE_UNTIL);

    @Inject
    transient SiteDesk desk;

    @Inject
    transient Notices notices;

    private int version;
    private Map<String, String> values = new TreeMap<>();
    private Map<String, String> theirs = Map.of();

    public void load() {
        SiteDesk.Sheet sheet = desk.open();
        version = sheet.version();
        values = typed(sheet);
        theirs = Map.of();
    }

    /** A colleague's values are shown beside one's own; saving once more replaces them. */
    public void save() {
        try {
            desk.save(version, kept());
            load();
            notices.tell("home.notice.site_saved");
        } catch (SettingRefused refused) {
            notices.refuse("site:" + refused.field().replace('.', '-'), refused);
        } catch (StaleWords stale) {
            SiteDesk.Sheet sheet = desk.open();
            version = sheet.version();
            theirs = typed(sheet);
            notices.refuse(null, stale);
        }
    }

    private static Map<String, String> typed(SiteDesk.Sheet sheet) {
        Map<String, String> typed = new TreeMap<>(sheet.values());
        MOMENTS.forEach(setting -> typed.computeIfPresent(setting.name(),
                (key, value) -> value.isEmpty() ? "" : LocalDateTime.ofInstant(Instant.parse(value), Clocks.BANGKOK).toString()));
        return typed;
    }

    /** What cannot be read as a time stays as it is, to be refused. */
    private Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>(values);
        MOMENTS.forEach(setting -> kept.computeIfPresent(setting.name(), (key, value) -> {
            Instant moment = moment(key);
            return moment == null ? value : moment.toString();
        }));
        return kept;
    }

    /** The typed time; null when there is none. */
    public Instant moment(String setting) {
        try {
            return LocalDateTime.parse(String.valueOf(values.get(setting))).atZone(Clocks.BANGKOK).toInstant();
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** Whether there is a notice to be shown as readers will see it. */
    public boolean isAnnouncing() {
        return getLanguages().stream().anyMatch(language -> !String.valueOf(values.get(SiteSetting.NOTICE.key(language.tag()))).isBlank());
    }

    public SiteSetting setting(String name) {
        return SiteSetting.valueOf(name);
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** What is typed, by setting and language. */
    public Map<String, String> getValues() {
        return values;
    }

    /** What a colleague saved meanwhile, where it is something else; null elsewhere. */
    public String theirs(String key) {
        String value = theirs.get(key);
        return value == null || value.equals(values.get(key)) ? null : value;
    }
}
