package org.saphan.platform.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals that only nodes of this database can make. Each purpose has a key of its own, made by the first who needs it,
 * in a transaction of its own: what is kept in memory must not be rolled back.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class KeptKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    @PersistenceContext
    EntityManager em;

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    /** @param purpose names the key */
    public byte[] seal(String purpose, byte[] words) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(known.computeIfAbsent(purpose, this::key), ALGORITHM));
            return mac.doFinal(words);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of two nodes that need it at once the first one's is kept, and both use that. */
    private byte[] key(String purpose) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        em.createNativeQuery("INSERT INTO kept_key (name, bytes) VALUES (?1, ?2) ON DUPLICATE KEY UPDATE name = name")
                .setParameter(1, purpose).setParameter(2, bytes).executeUpdate();
        return (byte[]) em.createNativeQuery("SELECT bytes FROM kept_key WHERE name = ?1 FOR UPDATE").setParameter(1, purpose).getSingleResult();
    }
}
