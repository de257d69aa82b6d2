package org.saphan.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.saphan.language.Language;
import org.saphan.search.index.Meanings.Meaning;

/** Words that search takes for the same, in each language none, one or several. A fourth language is a fourth column. */
@Entity
@Table(name = "search_synonym")
public class Synonym implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Between the words of one language. */
    private static final String SIGNS = "[|,、;\\n]";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Size(max = 400)
    private String th = "";

    @Size(max = 400)
    private String ja = "";

    @Size(max = 400)
    private String en = "";

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    /** The words in a language as they were typed, parted by commas. */
    public String in(Language language) {
        return switch (language) {
            case TH -> th;
            case JA -> ja;
            case EN -> en;
        };
    }

    Meaning meaning() {
        Map<Language, List<String>> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, Arrays.stream(in(language).split(SIGNS)).map(String::strip).filter(word -> !word.isEmpty()).toList());
        }
        return new Meaning(words);
    }

    /** Whether it says that two words are the same. */
    boolean isTelling() {
        return meaning().words().values().stream().mapToInt(List::size).sum() > 1;
    }

    void changed(Instant now) {
        changedAt = now;
    }

    public Long getId() {
        return id;
    }

    public String getTh() {
        return th;
    }

    public void setTh(String th) {
        this.th = th == null ? "" : th.strip();
    }

    public String getJa() {
        return ja;
    }

    public void setJa(String ja) {
        this.ja = ja == null ? "" : ja.strip();
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en == null ? "" : en.strip();
    }

    public int getVersion() {
        return version;
    }
}
