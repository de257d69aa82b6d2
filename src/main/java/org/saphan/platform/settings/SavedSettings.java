package org.saphan.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What administrators have set, as it is in the database. Whoever only wants to know it asks {@link Site}. */
@ApplicationScoped
@Transactional
public class SavedSettings {

    @PersistenceContext
    EntityManager em;

    /** All values that are set, by their {@linkplain SiteSetting#key names}. */
    @SuppressWarnings("unchecked")
    public Map<String, String> read() {
        Map<String, String> values = new HashMap<>();
        for (Object[] row : (List<Object[]>) em.createNativeQuery("SELECT setting, language, value FROM site_setting").getResultList()) {
            String language = String.valueOf(row[1]).strip();
            values.put(language.isEmpty() ? (String) row[0] : row[0] + "." + language, (String) row[2]);
        }
        return Map.copyOf(values);
    }

    /** The version of the sheet on which they all stand. */
    public int version() {
        return number("SELECT version FROM site_sheet WHERE id = 1");
    }

    /** The same, and nobody else saves until this transaction ends. */
    public int lock() {
        return number("SELECT version FROM site_sheet WHERE id = 1 FOR UPDATE");
    }

    private int number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).intValue();
    }

    /**
     * Keeps some of them, and makes the sheet's next version.
     *
     * @param values by their names
     */
    public void write(Map<String, String> values) {
        values.forEach((key, value) -> {
            int dot = key.indexOf('.');
            em.createNativeQuery("REPLACE INTO site_setting (setting, language, value) VALUES (?1, ?2, ?3)")
                    .setParameter(1, dot < 0 ? key : key.substring(0, dot))
                    .setParameter(2, dot < 0 ? "" : key.substring(dot + 1))
                    .setParameter(3, value).executeUpdate();
        });
        em.createNativeQuery("UPDATE site_sheet SET version = version + 1 WHERE id = 1").executeUpdate();
    }
}
