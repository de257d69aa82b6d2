package org.saphan.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;
import org.saphan.platform.mail.Mail;
import org.saphan.platform.mail.Outbox;
import org.saphan.platform.text.Catalogue;

/** Who works at the desk: invited, charged with duties, given a new password, put out of service. */
@ApplicationScoped
@Transactional
public class Staff {

    private static final int LONGEST_ADDRESS = 254;
    private static final String PAGE = "/desk/invitation?token=";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson current;

    @Inject
    People people;

    @Inject
    OneTimeLinks links;

    @Inject
    Passwords passwords;

    @Inject
    DeskSessions sessions;

    @Inject
    ProviderSignIn providerSignIn;

    @Inject
    Outbox outbox;

    @Inject
    Catalogue catalogue;

    @Inject
    Event<SignInSeen> seen;

    public List<Person> all() {
        current.must(Act.MANAGE_PEOPLE, null);
        List<Person> all = em.createQuery("select p from Person p order by p.displayName", Person.class).getResultList();
        all.forEach(person -> person.getDuties().size());
        return all;
    }

    public Person get(long id) {
        current.must(Act.MANAGE_PEOPLE, null);
        return person(id);
    }

    private Person person(long id) {
        Person person = em.find(Person.class, id);
        if (person == null) {
            throw new NotFound("person", id);
        }
        person.getDuties().size();
        return person;
    }

    /**
     * Makes an account without a password and mails a link by which its owner sets one.
     *
     * @param base the site's address, for the link
     */
    public Person invite(String email, String name, Language language, Set<AssignedDuty> duties, String base) {
        current.must(Act.MANAGE_PEOPLE, null);
        String address = checked(email);
        Person person = new Person(address, name == null || name.isBlank() ? address : name.strip(), false);
        person.speaks(language);
        duties.forEach(duty -> person.charge(duty));
        people.add(person);
        send(person, OneTimeLinks.Purpose.INVITATION, base);
        seen.fire(new SignInSeen("INVITE", person.getId()));
        return person;
    }

    private String checked(String email) {
        String address = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        if (!address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") || address.length() > LONGEST_ADDRESS) {
            throw new EmailRefused("account.refusal.email");
        }
        if (people.find(address).isPresent()) {
            throw new EmailRefused("account.refusal.email_known");
        }
        return address;
    }

    /** @param version of the person when the page was opened */
    public void change(long id, int version, String name, Set<AssignedDuty> duties, boolean active) {
        current.must(Act.MANAGE_PEOPLE, null);
        Person person = person(id);
        if (person.getVersion() != version) {
            throw new OptimisticLockException(person);
        }
        boolean administers = active && duties.stream().anyMatch(duty -> duty.getDuty() == Duty.ADMINISTER);
        if (id == current.id() && !administers) {
            throw new OwnDuty();
        }
        person.rename(name);
        person.discharge();
        duties.forEach(person::charge);
        person.setActive(active);
        if (!active) {
            sessions.endAllOf(id);
            providerSignIn.release(id);
        }
        seen.fire(new SignInSeen(active ? "CHANGE_PERSON" : "DEACTIVATE", id));
    }

    /** Mails a link for a new password, asked for by an administrator. */
    public void sendLink(long id, String base) {
        current.must(Act.MANAGE_PEOPLE, null);
        send(person(id), OneTimeLinks.Purpose.NEW_PASSWORD, base);
        seen.fire(new SignInSeen("SEND_LINK", id));
    }

    /** The same, asked for by whoever forgot theirs. Nothing tells whether the address is known. */
    public void forgotten(String email, String base) {
        Optional<Person> person = people.find(email == null ? "" : email.strip().toLowerCase(Locale.ROOT)).filter(Person::isActive);
        person.ifPresent(known -> {
            send(known, OneTimeLinks.Purpose.NEW_PASSWORD, base);
            seen.fire(new SignInSeen("FORGOTTEN", known.getId()));
        });
    }

    private void send(Person person, OneTimeLinks.Purpose purpose, String base) {
        Token token = links.make(person, purpose);
        Locale locale = person.getLanguage().locale();
        Map<String, String> details = Map.of("name", person.getDisplayName(), "link", base + PAGE + token.words());
        outbox.put(new Mail(person.getEmail(), person.getLanguage().tag(),
                catalogue.phrase("account.mail." + purpose + ".subject", locale, Map.of()), catalogue.phrase("account.mail." + purpose + ".text", locale, details)));
    }

    /**
     * Sets the password by a link, which then has done its service; all sessions end.
     *
     * @param email of the first administrator, whose account has none yet; not looked at for others
     * @throws LinkUsed when the link does not work any more
     */
    public void setPassword(String token, String password, String email) {
        Person person = links.find(token).orElseThrow(LinkUsed::new);
        if (isFirst(person)) {
            String address = checked(email);
            person.introduce(address, address);
        }
        PasswordRules.check(password == null ? "" : password, person.getEmail());
        if (!links.use(token)) {
            throw new LinkUsed();
        }
        person.setPasswordHash(passwords.hashed(password));
        person.succeeded();
        sessions.endAllOf(person.getId());
        seen.fire(new SignInSeen("SET_PASSWORD", person.getId()));
    }

    /** Whether the account still waits for the first administrator to say who they are. */
    public boolean isFirst(Person person) {
        return FirstAdministrator.PLACEHOLDER.equals(person.getEmail());
    }
}
