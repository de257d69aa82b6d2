package org.saphan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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

    /** Signs somebody in at the provider's door, beside the browser: where it would send the browser then. */
    public String answer(String door, String subject, String claims) {
        String form = "username=" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "&claims=" + URLEncoder.encode(claims, StandardCharsets.UTF_8);
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(door)).POST(BodyPublishers.ofString(form))
                    .header("Content-Type", "application/x-www-form-urlencoded").build(), BodyHandlers.discarding()).headers().firstValue("Location").orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        running.shutdown();
    }
}
