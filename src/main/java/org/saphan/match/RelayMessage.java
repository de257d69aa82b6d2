package org.saphan.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saphan.account.Person;
import org.saphan.language.Language;

/** What a party or an officer wrote, in its own words. Never changed; translations stand beside it. */
@Entity
@Table(name = "relay_message")
public class RelayMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "match_id", updatable = false)
    private Match match;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id", updatable = false)
    private Party party;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Column(updatable = false)
    private Language language;

    @Column(updatable = false)
    private String words;

    @Column(name = "asked_into")
    private Language askedInto;

    @Column(name = "form_key", updatable = false)
    private String formKey;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @OneToMany(mappedBy = "message")
    private List<RelayTranslation> translations = new ArrayList<>();

    @OneToMany(mappedBy = "message")
    @OrderBy("id")
    private List<RelayFile> files = new ArrayList<>();

    protected RelayMessage() {
    }

    /**
     * @param party who wrote it, or null
     * @param person the officer who wrote it, or null
     * @param formKey digest of the form's own key: sent again it is the same message
     */
    RelayMessage(Match match, Channel channel, Party party, Person person, Language language, String words, String formKey, Instant writtenAt) {
        this.match = match;
        this.channel = channel;
        this.party = party;
        this.person = person;
        this.language = language;
        this.words = words;
        this.formKey = formKey;
        this.writtenAt = writtenAt;
    }

    void translated(RelayTranslation translation) {
        translations.add(translation);
    }

    void attached(RelayFile file) {
        files.add(file);
    }

    public Optional<RelayTranslation> translation(Language wanted) {
        return translations.stream().filter(each -> each.getLanguage() == wanted).findFirst();
    }

    /** The same for views: null when there is none. */
    public RelayTranslation in(Language wanted) {
        return translation(wanted).orElse(null);
    }

    void askInto(Language language) {
        askedInto = language;
    }

    /** Into which language translators were asked to put it; null when they were not. */
    public Language getAskedInto() {
        return askedInto;
    }

    public Long getId() {
        return id;
    }

    public Match getMatch() {
        return match;
    }

    public Channel getChannel() {
        return channel;
    }

    /** Null when an officer wrote it. */
    public Party getParty() {
        return party;
    }

    /** Null when a party wrote it. */
    public Person getPerson() {
        return person;
    }

    public Language getLanguage() {
        return language;
    }

    public String getWords() {
        return words;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public List<RelayTranslation> getTranslations() {
        return translations;
    }

    public List<RelayFile> getFiles() {
        return files;
    }
}
