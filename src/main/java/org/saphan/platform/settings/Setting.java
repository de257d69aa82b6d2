package org.saphan.platform.settings;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Every setting of the application, named as a system property; in the environment it is upper case with underscores. */
public enum Setting {

    /** Where Saphan writes: logs, and with the launcher the embedded database. */
    HOME("saphan.home"),
    /** Whether demonstration content and accounts are loaded into an empty database. */
    DEMO("saphan.demo"),
    /** A file of companies, one JSON object a line, that is loaded in the background after the start: see {@code deploy/load}. */
    LOAD("saphan.load"),
    /** The password of the demonstration accounts; the launcher makes one. */
    DEMO_PASSWORD("saphan.demo.password"),
    /** The address that readers use, such as {@code https://saphan.example}; from the request when not set. */
    PUBLIC_URL("saphan.public.url"),
    /** {@code on} or {@code off}. */
    PAGE_CACHE("saphan.page.cache"),
    /** How much memory finished pages may take, in MiB. */
    PAGE_CACHE_MEGABYTES("saphan.page.cache.megabytes"),
    /** Where the search index is kept: {@code lucene} (the default) in a folder of this node, or the address of OpenSearch. */
    SEARCH("saphan.search"),
    /** Whether the index is compared with the database at each start; {@code /health/ready} says how many contents differ. */
    SEARCH_CHECK("saphan.search.check"),
    /** The SMTP server; mails stay in the outbox when it is not set. */
    MAIL_HOST("saphan.mail.host"),
    /** 587 when not set; 465 for {@code tls}, 25 for {@code off}. */
    MAIL_PORT("saphan.mail.port"),
    /** Who signs in at the mail server; nobody when not set. */
    MAIL_USER("saphan.mail.user"),
    MAIL_PASSWORD("saphan.mail.password"),
    /** The sender: an address, or {@code Name <address>}. Needed with a mail server. */
    MAIL_FROM("saphan.mail.from"),
    /** Where readers' answers go: an address, or {@code Name <address>}; to the sender when not set. */
    MAIL_REPLY_TO("saphan.mail.reply.to"),
    /** {@code starttls} (the default), {@code tls} or {@code off}. */
    MAIL_TLS("saphan.mail.tls"),
    /** How many inquiry forms one network address may begin to send within ten minutes; 20 when not set. */
    INQUIRY_RATE("saphan.inquiry.rate"),
    /** The OpenID Connect provider whose accounts open the desk, by its address; passwords only when not set. */
    OPENID_ISSUER("saphan.openid.issuer"),
    /** What the provider calls Saphan. Needed with a provider. */
    OPENID_CLIENT_ID("saphan.openid.client.id"),
    OPENID_CLIENT_SECRET("saphan.openid.client.secret"),
    /** What stands on the door’s second button; a general sentence when not set. */
    OPENID_NAME("saphan.openid.name");

    private final String key;

    Setting(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public Optional<String> find() {
        return ConfigProvider.getConfig().getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }

    /** @throws java.util.NoSuchElementException when it is not set and has no default */
    public String get() {
        return find().orElseThrow();
    }

    public boolean isOn() {
        return find().filter(value -> "on".equalsIgnoreCase(value) || "true".equalsIgnoreCase(value)).isPresent();
    }
}
