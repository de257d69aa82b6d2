package org.saphan.testing.inside;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.mariadb.jdbc.Driver;
import org.saphan.account.CurrentPerson;
import org.saphan.account.Duty;
import org.saphan.account.People;
import org.saphan.account.Person;
import org.saphan.audit.OpenEntries;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.company.CompanyText;
import org.saphan.company.CompanyWords;
import org.saphan.editorial.EditorialDesk;
import org.saphan.language.Language;

/** What a test starts from: people who are charged with something, and companies with words. */
@ApplicationScoped
@Transactional
public class Given {

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    CurrentPerson current;

    @Inject
    Companies companies;

    @Inject
    EditorialDesk desk;

    @Inject
    Requests requests;

    @Inject
    OpenEntries open;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** A new person acts from now on. Without duties this is somebody who may do nothing. */
    public Person signedIn(Duty... duties) {
        return signedIn(null, duties);
    }

    /** @param language the only one the duties hold for; null for all */
    public Person signedIn(Language language, Duty... duties) {
        Person person = new Person(UUID.randomUUID() + "@saphan.test", "Test", false);
        for (Duty duty : duties) {
            person.charge(duty, language);
        }
        current.become(people.add(person));
        return person;
    }

    /** A person with one duty, who does not act yet. */
    public Person charged(Duty duty, Language language) {
        return people.add(new Person(UUID.randomUUID() + "@saphan.test", "Test", false).charge(duty, language));
    }

    /** @param person who acts from now on; null for nobody */
    public void actAs(Person person) {
        current.become(person);
    }

    public Person acting() {
        return current.getPerson();
    }

    /** What the person does at the same time as others: each in a request and a thread of their own. */
    public Future<?> elsewhere(Person person, Runnable work) {
        return threads.submit(() -> requests.inOne(person, work));
    }

    /** Does all of it at the same moment, each in a request and a thread of its own, and fails when one of them does. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void atOnce(Runnable... works) throws Exception {
        Person person = acting();
        CyclicBarrier together = new CyclicBarrier(works.length);
        List<Future<?>> all = new ArrayList<>();
        for (Runnable work : works) {
            all.add(elsewhere(person, () -> {
                try {
                    together.await(10, TimeUnit.SECONDS);
                } catch (Exception late) {
                    throw new IllegalStateException(late);
                }
                work.run();
            }));
        }
        for (Future<?> each : all) {
            each.get(30, TimeUnit.SECONDS);
        }
    }

    /** A request outside the test's own. */
    @ApplicationScoped
    public static class Requests {

        @Inject
        CurrentPerson current;

        @ActivateRequestContext
        public void inOne(Person person, Runnable work) {
            current.become(person);
            work.run();
        }
    }

    public Company company() {
        return company("test-" + UUID.randomUUID());
    }

    public Company company(String slug) {
        Company company = new Company(slug, false);
        company.getFacts().setCountry("JP");
        company.getFacts().setRegion("JP-11");
        company.getFacts().setIndustries(List.of("automotive"));
        em.persist(company);
        em.flush();
        return company;
    }

    public CompanyWords words(String name) {
        CompanyWords words = new CompanyWords();
        words.setName(name);
        words.setSummary("Summary of " + name);
        return words;
    }

    /** A draft by the person who is signed in. */
    public CompanyText draft(Company company, Language language, String name) {
        return desk.start(companies, new CompanyText(company, language, words(name)));
    }

    public CompanyText inReview(Company company, Language language, String name) {
        signedIn(Duty.WRITE);
        CompanyText draft = draft(company, language, name);
        desk.submit(companies, draft);
        return draft;
    }

    /** Leaves the approving reviewer signed in. */
    public CompanyText approved(Company company, Language language, String name) {
        CompanyText draft = inReview(company, language, name);
        signedIn(Duty.REVIEW);
        desk.approve(companies, draft);
        return draft;
    }

    public CompanyText live(Company company, Language language, String name) {
        CompanyText approved = approved(company, language, name);
        desk.publishTogether(companies, List.of(approved));
        return approved;
    }

    /** Waits for what another thread does; ten seconds at most. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void await(BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(10);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It does not happen");
            }
            Thread.sleep(20);
        }
    }

    /** Everybody has stopped writing, so that it is recorded. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void writingHasEnded() throws SQLException {
        define("UPDATE audit_open SET last_at = last_at - INTERVAL 11 MINUTE");
        open.ended().forEach(open::closeEnded);
    }

    /** One value of one row. */
    public Object value(String sql, Object... parameters) {
        return query(sql, parameters).getSingleResult();
    }

    /** One value of each row. */
    public List<?> values(String sql, Object... parameters) {
        return query(sql, parameters).getResultList();
    }

    private Query query(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    /** Changes tables, which no transaction may. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void define(String sql) throws SQLException {
        Properties account = new Properties();
        account.put("user", System.getProperty("saphan.database.user"));
        account.put("password", System.getProperty("saphan.database.password"));
        try (Connection connection = new Driver().connect(System.getProperty("saphan.database.url"), account);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Changes rows behind the back of the application. */
    public int change(String sql, Object... parameters) {
        return query(sql, parameters).executeUpdate();
    }

    public long number(String sql, Object... parameters) {
        return ((Number) value(sql, parameters)).longValue();
    }
}
