package nl.collectieveinbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.triage.Board;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files out of the mail, over real HTTP: who gets them, and as what. */
class DownloadTest {

    private final List<BrowserContext> browsers = new ArrayList<>();
    private final JdbcClient database = MailInbox.bean(JdbcClient.class);

    @AfterEach
    void leave() {
        role("LEAD");
        browsers.forEach(BrowserContext::close);
    }

    @Test
    void theOriginalComesByteForByteToWhoMayReadItAndToNobodyElse() throws Exception {
        BrowserContext lead = signedIn("regie@trivire.example");
        Page page = request(lead);
        String raw = address(page, "a.raw-download");

        APIResponse mine = lead.request().get(raw);
        assertThat(mine.body()).isEqualTo(MailInbox.ASKS.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(mine.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(mine.headers().get("content-disposition")).startsWith("attachment");

        HttpResponse<String> stranger = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(raw)).build(), BodyHandlers.ofString());
        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(stranger.body()).isEmpty();

        BrowserContext analyst = signedIn("analist@trivire.example");
        analyst.newPage().navigate(MailInbox.service().url() + "/jaar");
        APIResponse copied = analyst.request().get(raw, RequestOptions.create().setMaxRedirects(0));
        assertThat(copied.status()).isGreaterThanOrEqualTo(302);
        assertThat(copied.text()).doesNotContain("Kamphuis");

        role("ANALYST");
        APIResponse noLonger = lead.request().get(raw);
        assertThat(noLonger.status()).isEqualTo(403);
        assertThat(noLonger.text()).doesNotContain("Kamphuis");
    }

    @Test
    void anAttachmentIsSavedUnderAHarmlessTypeWhateverTheSenderSays() {
        BrowserContext lead = signedIn("regie@trivire.example");
        Page page = request(lead);
        for (Object href : (List<?>) page.locator("a.attachment-save").evaluateAll("all => all.map(a => a.href)")) {
            APIResponse file = lead.request().get(href.toString());
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.headers()).containsEntry("content-type", "application/octet-stream")
                    .containsEntry("x-content-type-options", "nosniff");
            assertThat(file.headers().get("content-disposition")).startsWith("attachment");
        }
    }

    @Test
    void theLaidOutMailRunsNothingAndFetchesNothing() {
        BrowserContext lead = signedIn("regie@trivire.example");
        List<String> fetched = new java.util.concurrent.CopyOnWriteArrayList<>();
        lead.onRequest(request -> fetched.add(request.url()));
        Page page = request(lead);
        page.locator(".message-layout").first().click();
        page.frameLocator("iframe.message-frame").getByText("8 appartementen").waitFor();
        assertThat(fetched).noneMatch(url -> url.contains("pixel.example"));
        APIResponse frame = lead.request().get(page.locator("iframe.message-frame").evaluate("f => f.src").toString());
        assertThat(frame.headers().get("content-security-policy")).startsWith("sandbox; default-src 'none'");
        assertThat(frame.text()).doesNotContain("<script");
    }

    private BrowserContext signedIn(String username) {
        BrowserContext browser = Chromium.signedIn(MailInbox.service().url(), username);
        browsers.add(browser);
        return browser;
    }

    private Page request(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(MailInbox.service().url() + "/verzoek/" + MailInbox.bean(Board.class).references(0, 1).getFirst());
        page.locator("a.raw-download").first().waitFor();
        return page;
    }

    private static String address(Page page, String link) {
        return page.locator(link).first().evaluate("a => a.href").toString();
    }

    private void role(String role) {
        database.sql("update member set role = ? where username = 'regie@trivire.example'").param(role).update();
    }
}
