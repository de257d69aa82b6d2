package org.saphan.editorial.desk;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.primefaces.PrimeFaces;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.editorial.Content;
import org.saphan.editorial.ContentRow;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.Contents;
import org.saphan.editorial.Editions;
import org.saphan.editorial.FactField;
import org.saphan.editorial.FactRefused;
import org.saphan.editorial.Related;
import org.saphan.editorial.SlugRefused;
import org.saphan.editorial.SlugTaken;
import org.saphan.editorial.Vocabularies;
import org.saphan.editorial.Writing;
import org.saphan.editorial.web.PhaseMemory;
import org.saphan.language.Language;
import org.saphan.platform.Refusal;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.web.Notices;

/** The facts of one content, or of a new one: {@code desk/facts.xhtml}. */
@Named
@ViewScoped
public class FactsEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ContentTypes types;

    @Inject
    transient Writing writing;

    @Inject
    transient Contents contents;

    @Inject
    transient Related related;

    @Inject
    transient Vocabularies vocabularies;

    @Inject
    transient CurrentPerson me;

    @Inject
    transient Phrases phrases;

    @Inject
    transient Notices notices;

    private String kind;
    private Long id;
    private int version;
    private String slug;
    private Map<String, String> values = new TreeMap<>();
    private List<String> about = new ArrayList<>();

    public void load() {
        me.must(id == null ? Act.CREATE : Act.USE_DESK, null);
        Editions<?> editions = types.get(kind);
        Content content = id == null ? editions.create("new") : editions.content(id);
        version = id == null ? 0 : content.getVersion();
        slug = id == null ? null : content.getSlug();
        values = FactField.read(content.getFacts());
        about = id == null ? new ArrayList<>() : new ArrayList<>(related.of(kind, id));
    }

    public void save() throws IOException {
        try {
            if (id == null) {
                create();
            } else {
                writing.saveFacts(types.get(kind), id, version, values);
                writing.rename(types.get(kind), id, slug);
                related.set(types.get(kind), id, about == null ? List.of() : about);
                load();
                notices.tell("editorial.notice.facts_saved");
            }
            PrimeFaces.current().ajax().addCallbackParam("saved", true);
        } catch (FactRefused refused) {
            notices.refuse("facts:" + refused.field(), refused);
        } catch (SlugTaken | SlugRefused refused) {
            notices.refuse("facts:slug", (Refusal) refused);
        }
    }

    /** The words come next. */
    private void create() throws IOException {
        Language language = me.getPerson().getLanguage();
        Content made = writing.create(types.get(kind), language, slug, "", values);
        FacesContext.getCurrentInstance().getExternalContext()
                .redirect("/desk/words?kind=" + kind + "&id=" + made.getId() + "&language=" + language.tag());
    }

    public boolean isWritable() {
        return me.may(id == null ? Act.CREATE : Act.WRITE_FACTS, null);
    }

    public List<FactField> getFields() {
        Object facts = kind == null ? null : (id == null ? types.get(kind).create("new") : types.get(kind).content(id)).getFacts();
        return facts == null ? List.of() : FactField.of(facts.getClass());
    }

    /** The choices of a field by code; the names are in the language of the desk. */
    public Map<String, String> options(FactField field) {
        Map<String, String> options = new LinkedHashMap<>();
        if (field.type().isEnum()) {
            Arrays.stream(field.type().getEnumConstants()).forEach(constant ->
                    options.put(((Enum<?>) constant).name(), phrases.of("field.choice." + ((Enum<?>) constant).name())));
        } else {
            options.putAll(vocabularies.options(field.list(), me.getPerson().getLanguage()));
        }
        return options;
    }

    /** Public contents to pick from, for what is typed. */
    public List<String> find(String typed) {
        return related.find(typed);
    }

    /** A picked content as the desk calls it. */
    public String label(String code) {
        return related.title(code, me.getPerson().getLanguage());
    }

    public List<String> getAbout() {
        return about;
    }

    public void setAbout(List<String> about) {
        this.about = about;
    }

    /** The values of the fields that hold several codes. */
    public Map<String, String[]> getCodes() {
        return new CodesOf(values);
    }

    public ContentRow getRow() {
        return PhaseMemory.recall(this, "row", () -> id == null ? null : contents.row(types.get(kind), id));
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getKeepKey() {
        return "facts/" + kind + "/" + id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
