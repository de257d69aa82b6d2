package org.saphan.account.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphan.account.AssignedDuty;
import org.saphan.account.Duty;
import org.saphan.account.EmailRefused;
import org.saphan.account.Person;
import org.saphan.account.Staff;
import org.saphan.language.Language;
import org.saphan.platform.web.BaseAddress;
import org.saphan.platform.web.Notices;

/** The people of the desk and their duties: {@code desk/people.xhtml}. */
@Named
@ViewScoped
public class PeopleList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String EVERY = "*";

    @Inject
    Staff staff;

    @Inject
    BaseAddress base;

    @Inject
    HttpServletRequest request;

    @Inject
    Notices notices;

    private Long id;
    private int version;
    private String email;
    private String name;
    private String language = Language.byDefault().tag();
    private boolean active = true;
    private String[] duties = {};

    public List<Person> getPeople() {
        return staff.all();
    }

    public void open(long person) {
        Person chosen = staff.get(person);
        id = person;
        version = chosen.getVersion();
        email = chosen.getEmail();
        name = chosen.getDisplayName();
        active = chosen.isActive();
        language = chosen.getLanguage().tag();
        duties = chosen.getDuties().stream().map(PeopleList::code).toArray(String[]::new);
    }

    public void begin() {
        id = null;
        email = null;
        name = null;
        active = true;
        duties = new String[0];
    }

    public void save() {
        try {
            if (id == null) {
                staff.invite(email, name, Language.find(language).orElseThrow(), chosen(), base.of(request));
                notices.tell("account.notice.invited", Map.of("email", email));
                begin();
            } else {
                staff.change(id, version, name, chosen(), active);
                open(id);
                notices.tell("account.notice.person_saved");
            }
        } catch (EmailRefused refused) {
            notices.refuse("people:email", refused);
        }
    }

    public void sendLink() {
        staff.sendLink(id, base.of(request));
        notices.tell("account.notice.link_sent", Map.of("email", email));
    }

    private Set<AssignedDuty> chosen() {
        Set<AssignedDuty> chosen = new HashSet<>();
        for (String code : duties) {
            String[] parts = code.split(" ");
            chosen.add(new AssignedDuty(Duty.valueOf(parts[0]), Language.find(parts[1]).orElse(null)));
        }
        return chosen;
    }

    private static String code(AssignedDuty duty) {
        return duty.getDuty() + " " + (duty.getLanguageTag().isEmpty() ? EVERY : duty.getLanguageTag());
    }

    /** One box to tick: a duty in a language or in all. */
    public record Choice(Duty duty, Language language) {

        public String getCode() {
            return duty + " " + (language == null ? EVERY : language.tag());
        }

        public Duty getDuty() {
            return duty;
        }

        /** Null for every language. */
        public Language getLanguage() {
            return language;
        }
    }

    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>();
        for (Duty duty : Duty.values()) {
            choices.add(new Choice(duty, null));
            if (duty != Duty.ADMINISTER) {
                Arrays.stream(Language.values()).forEach(each -> choices.add(new Choice(duty, each)));
            }
        }
        return choices;
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public Long getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public String[] getDuties() {
        return duties;
    }

    public void setDuties(String[] duties) {
        this.duties = duties == null ? new String[0] : duties;
    }
}
