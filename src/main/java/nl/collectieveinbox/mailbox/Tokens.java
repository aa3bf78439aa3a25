package nl.collectieveinbox.mailbox;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens by client credentials (RFC 6749, 4.4), each used until shortly before it ends. */
@Component
class Tokens {

    private static final Duration TIME_OUT = Duration.ofSeconds(30);
    private static final Duration MARGIN = Duration.ofMinutes(1);
    /** When the server does not say how long (RFC 6749, 5.1 only recommends that it does). */
    private static final long DEFAULT_SECONDS = 300;

    private final Clock clock;
    private @Nullable Token current;

    Tokens(Clock clock) {
        this.clock = clock;
    }

    /** @throws TokenRefused when the server gives none */
    synchronized String token(MailboxSettings.Oauth2 settings) throws IOException {
        Token token = current;
        if (token == null || !token.goodUntil().isAfter(clock.instant())) {
            token = ask(settings);
            current = token;
        }
        return token.value();
    }

    /** The mail server did not like it. */
    synchronized void forget() {
        current = null;
    }

    private Token ask(MailboxSettings.Oauth2 settings) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(String.valueOf(settings.tokenUri())))
                .timeout(TIME_OUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(settings)))
                .build();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(TIME_OUT).build()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                // the answer may hold secrets, its status does not
                throw new TokenRefused("The token address answered " + response.statusCode(), null);
            }
            return parse(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TokenRefused("Interrupted while a token was asked for", e);
        } catch (TokenRefused e) {
            throw e;
        } catch (IOException e) {
            throw new TokenRefused("The token address cannot be reached", e);
        }
    }

    private Token parse(String body) throws TokenRefused {
        try {
            JsonNode answer = JsonMapper.shared().readTree(body);
            String value = answer.path("access_token").asString("");
            if (value.isEmpty()) {
                throw new TokenRefused("The token address answered without a token", null);
            }
            Duration life = Duration.ofSeconds(answer.path("expires_in").asLong(DEFAULT_SECONDS));
            return new Token(value, clock.instant().plus(life).minus(MARGIN));
        } catch (JacksonException e) {
            throw new TokenRefused("The token address did not answer in JSON", e);
        }
    }

    private static String form(MailboxSettings.Oauth2 settings) {
        return Map.of(
                        "grant_type", "client_credentials",
                        "client_id", settings.clientId(),
                        "client_secret", settings.clientSecret(),
                        "scope", settings.scope())
                .entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private record Token(String value, Instant goodUntil) {}
}
