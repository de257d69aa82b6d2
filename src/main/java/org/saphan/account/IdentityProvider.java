package org.saphan.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Optional;
import org.saphan.platform.settings.Setting;

/** The OpenID Connect provider of the organisation’s accounts, as the operator set it. */
@Named
@ApplicationScoped
public class IdentityProvider {

    /** Where every provider describes itself, as the standard has it. */
    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final int PATIENCE = 4_000;

    private final Optional<String> issuer = Setting.OPENID_ISSUER.find();
    private final Optional<String> clientId = Setting.OPENID_CLIENT_ID.find();
    private final Optional<String> clientSecret = Setting.OPENID_CLIENT_SECRET.find();
    private final Optional<String> name = Setting.OPENID_NAME.find();

    /** Whether the door has this second way. */
    public boolean isOffered() {
        return issuer.isPresent() && clientId.isPresent() && clientSecret.isPresent();
    }

    public String getIssuer() {
        return issuer.orElse("");
    }

    public String getClientId() {
        return clientId.orElse("");
    }

    public String getClientSecret() {
        return clientSecret.orElse("");
    }

    /** What people call their account there; null for no name. */
    public String getName() {
        return name.orElse(null);
    }

    /** Whether a provider that calls itself so is the one that was set: a slash at the end makes no other. */
    public boolean isCalled(String address) {
        return address != null && withoutSlash(address).equals(withoutSlash(getIssuer()));
    }

    /** Whether it is there: whoever is sent to one that is not sees nothing but their browser’s complaint. */
    public boolean answers() {
        try {
            HttpURLConnection question = (HttpURLConnection) new URL(withoutSlash(getIssuer()) + DESCRIPTION).openConnection();
            question.setConnectTimeout(PATIENCE);
            question.setReadTimeout(PATIENCE);
            try {
                return question.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                question.disconnect();
            }
        } catch (IOException away) {
            return false;
        }
    }

    private static String withoutSlash(String address) {
        return address.replaceFirst("/$", "");
    }
}
