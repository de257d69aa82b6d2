package org.saphan.translation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saphan.language.Language;

/** One thing that is called the same wherever it appears, in each language. A fourth language is a fourth column. */
@Entity
@Table(name = "glossary_term")
public class GlossaryTerm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Size(max = 200)
    private String th = "";

    @Size(max = 200)
    private String ja = "";

    @Size(max = 200)
    private String en = "";

    @Size(max = 400)
    private String note;

    @Version
    private int version;

    /** The term in a language; an empty string where it has none. */
    public String in(Language language) {
        return byTag().get(language.tag());
    }

    private Map<String, String> byTag() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("th", th);
        terms.put("ja", ja);
        terms.put("en", en);
        return terms;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public int getVersion() {
        return version;
    }
}
