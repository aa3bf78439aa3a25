package nl.collectieveinbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.triage.RequestCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody gets over real HTTP who has not signed in: the sign-in page, and nothing else. */
class DoorTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/bord", "/zoeken", "/zoeken?q=merwestroom", "/jaar", "/terzijde", "/verzoek/CI-2026-0001", "/VAADIN/push",
        "/VAADIN/dynamic/resource/0/0/mail.eml", "/onbekend"})
    void aStrangerIsSentToTheSignInPage(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/login");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void theFrameworksOwnRequestsShowAStrangerOnlyTheSignInPage() throws Exception {
        RequestCard card = SeededInbox.one(OneInbox.service(), 0);
        HttpResponse<String> init = get("/?v-r=init&location=bord&query=");
        assertThat(init.body()).doesNotContain(card.title()).doesNotContain(card.reference());
        assertThat(get("/VAADIN/push?v-r=push&v-uiId=0").body())
                .doesNotContain(card.title()).doesNotContain(card.reference());
        HttpResponse<String> uidl = post("/?v-r=uidl&v-uiId=0", "{\"csrfToken\":\"x\",\"rpc\":[],\"syncId\":0,\"clientId\":0}");
        assertThat(uidl.body()).doesNotContain(card.title()).doesNotContain(card.reference());
    }

    @Test
    void theSignInPageItselfIsOpen() throws Exception {
        HttpResponse<String> page = get("/login");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"nl\"");
        assertThat(get("/styles/shell.css").statusCode()).isEqualTo(200);
    }

    @Test
    void theRightPasswordOpensTheBoard() throws Exception {
        assertThat(location(signIn("regie@trivire.example", "welkom-in-de-demo"))).doesNotContain("login");
        assertThat(get("/bord").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordIsToldAndTooManyShutTheDoorEvenForTheRightOne() throws Exception {
        OneInbox.bean(Members.class).add("deur@x.example", "Deur", Role.PARTNER, "W10", "een goed wachtwoord");
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(location(signIn("deur@x.example", "fout fout fout"))).endsWith("/login?wrong");
        }
        assertThat(location(signIn("deur@x.example", "een goed wachtwoord"))).endsWith("/login?locked");
        assertThat(get("/bord").statusCode()).isEqualTo(302);
    }

    @Test
    void aPageElsewhereCannotSignSomebodyIn() throws Exception {
        HttpResponse<String> answer = post("/login", "username=regie%40trivire.example&password=welkom-in-de-demo");
        assertThat(answer.statusCode()).isIn(302, 403);
        assertThat(get("/bord").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> signIn(String username, String password) throws Exception {
        Matcher token = TOKEN.matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        return post("/login", "username=" + encode(username) + "&password=" + encode(password) + "&_csrf=" + encode(token.group(1)));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return browser.send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + OneInbox.port() + path);
    }
}
