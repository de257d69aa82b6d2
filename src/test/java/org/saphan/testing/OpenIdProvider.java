package org.saphan.testing;

import java.net.InetAddress;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/**
 * An OpenID Connect provider that asks at its own door who somebody is and believes every word: whoever signs in there also
 * says what the signed token shall claim. It can be away, and comes back at the same address.
 */
public final class OpenIdProvider implements AutoCloseable {

    private final int port;
    private MockOAuth2Server running;

    private OpenIdProvider(int port) {
        this.port = port;
    }

    /** @param port of an address that can be known before the provider is there */
    public static OpenIdProvider at(int port) {
        return new OpenIdProvider(port).open();
    }

    public OpenIdProvider open() {
        running = new MockOAuth2Server(new OAuth2Config(true));
        running.start(InetAddress.getLoopbackAddress(), port);
        return this;
    }

    public String issuer() {
        return "http://127.0.0.1:" + port + "/organisation";
    }

    @Override
    public void close() {
        running.shutdown();
    }
}
