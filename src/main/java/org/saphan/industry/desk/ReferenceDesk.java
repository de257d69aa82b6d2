package org.saphan.industry.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saphan.industry.ReferenceData;
import org.saphan.industry.Taxonomy;
import org.saphan.language.Language;
import org.saphan.platform.web.Notices;

/** The names of industries, regions, kinds of cooperation and certifications: {@code desk/reference.xhtml}. */
@Named
@ViewScoped
public class ReferenceDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReferenceData data;

    @Inject
    Notices notices;

    private String list = ReferenceData.LISTS.get(0);
    private String code;
    private boolean fresh;
    private Map<String, String> names = new HashMap<>();

    public void edit(String chosen) {
        code = chosen;
        fresh = false;
        Taxonomy.Term term = getTerms().stream().filter(each -> each.code().equals(chosen)).findFirst().orElseThrow();
        names = new HashMap<>();
        term.names().forEach((language, name) -> names.put(language.tag(), name));
    }

    public void begin() {
        code = null;
        fresh = true;
        names = new HashMap<>();
    }

    public void save() {
        if (fresh) {
            data.add(list, code, names);
        } else {
            data.rename(list, code, names);
        }
        code = null;
        fresh = false;
        notices.tell("industry.notice.named");
    }

    public boolean isOpen() {
        return fresh || code != null;
    }

    public boolean isFresh() {
        return fresh;
    }

    public boolean isExtensible() {
        return data.isExtensible(list);
    }

    public List<Taxonomy.Term> getTerms() {
        return data.terms(list);
    }

    public String name(Taxonomy.Term term, Language language) {
        return term.name(language);
    }

    public List<String> getLists() {
        return ReferenceData.LISTS;
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public Map<String, String> getNames() {
        return names;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list == null ? ReferenceData.LISTS.get(0) : list;
    }
}
