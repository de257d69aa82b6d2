package org.saphan.match.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saphan.account.CurrentPerson;
import org.saphan.account.Token;
import org.saphan.language.Language;
import org.saphan.match.Channel;
import org.saphan.match.Relay;
import org.saphan.match.RelayMessage;
import org.saphan.media.Intake;
import org.saphan.platform.web.BaseAddress;
import org.saphan.platform.web.Notices;

/** What is said in a match: {@code WEB-INF/desk/match/thread.xhtml}. */
@Named
@ViewScoped
public class MatchThread implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Relay relay;

    @Inject
    CurrentPerson me;

    @Inject
    HttpServletRequest request;

    @Inject
    BaseAddress base;

    @Inject
    Notices notices;

    private long id;
    private Channel channel = Channel.SEEKER;
    private Language language;
    private String words;
    private transient List<Part> files;
    private String formKey = Token.make().words();
    private final Map<Long, String> translations = new HashMap<>();

    @PostConstruct
    void open() {
        id = Long.parseLong(request.getParameter("id"));
        language = me.getPerson().getLanguage();
    }

    public List<RelayMessage> getMessages() {
        return relay.thread(id);
    }

    /** Sends what was typed; the page is then shown anew. */
    public String say() throws IOException {
        List<Intake.Accepted> attached = new ArrayList<>();
        for (Part file : files == null ? List.<Part>of() : files) {
            attached.add(Intake.take(file.getSubmittedFileName(), file.getInputStream()));
        }
        relay.say(id, new Relay.Letter(channel, language, words, formKey, attached), base.of(request));
        notices.tell("followup.say.sent");
        return "/desk/match.xhtml?faces-redirect=true&id=" + id;
    }

    /** Keeps the translation into the person's own language. */
    public void translate(long message) {
        relay.translate(message, me.getPerson().getLanguage(), translations.get(message));
        translations.remove(message);
        notices.tell("followup.notice.kept");
    }

    /** Leaves the translation into the person's own language to translators. */
    public void askTranslators(long message) {
        relay.askTranslators(message, me.getPerson().getLanguage());
        notices.tell("followup.translate.asked");
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    /** By the message's id. */
    public Map<Long, String> getTranslations() {
        return translations;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    /** Stands in the form: sent again it says nothing twice. */
    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
