package nl.collectieveinbox.ui;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PrivacyShots {

    @Test
    void shots() {
        try (Windows windows = new Windows()) {
            for (String who : new String[] {"privacy@trivire.example", Windows.LEAD}) {
                String short1 = who.substring(0, 5);
                Page page = windows.of(who, "/persoonsgegevens");
                page.locator(".aside-card").first().waitFor();
                for (int width : new int[] {1440, 390}) {
                    page.setViewportSize(width, 900);
                    for (String scheme : new String[] {"light", "dark"}) {
                        page.evaluate("s => { document.documentElement.style.colorScheme = s; }", scheme);
                        page.waitForTimeout(400);
                        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/wp-shots/list-" + short1 + "-" + width + "-" + scheme + ".png")));
                    }
                }
                page.setViewportSize(1440, 900);
                page.evaluate("s => { document.documentElement.style.colorScheme = s; }", "light");
                if (short1.equals("priva")) {
                    page.getByText("Waar het staat").first().click();
                    page.waitForTimeout(600);
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/wp-shots/lines.png")));
                    page.getByText("Sluiten").last().click();
                    page.waitForTimeout(600);
                    page.getByText("Vals alarm: dit is geen BSN").first().click();
                    page.waitForTimeout(600);
                    page.getByText("Vrijgeven als vals alarm").last().click();
                    page.waitForTimeout(600);
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/wp-shots/reason.png")));
                    page.setViewportSize(390, 800);
                    page.waitForTimeout(600);
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/wp-shots/reason-390.png")));
                    page.setViewportSize(1440, 900);
                    page.locator("vaadin-text-area textarea").fill("Nagekeken, dit is een dossiernummer.");
                    page.getByText("Vrijgeven als vals alarm").last().click();
                    page.waitForTimeout(900);
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/wp-shots/done.png")));
                    page.getByText("Vrijgegeven (1)").first().click();
                    page.waitForTimeout(600);
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/wp-shots/released.png")));
                    page.getByText("Wordt verwijderd (").first().click();
                    page.waitForTimeout(600);
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/wp-shots/removal.png")));
                } else {
                    page.getByText("Antwoord aan de afzender").first().click();
                    page.waitForTimeout(800);
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/wp-shots/draft.png")));
                    page.getByText("Versturen").last().click();
                    page.waitForTimeout(800);
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/wp-shots/draft2.png")));
                    page.setViewportSize(390, 800);
                    page.waitForTimeout(600);
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/wp-shots/draft-390.png")));
                    page.setViewportSize(1440, 900);
                    page.navigate(DemoInbox.url() + "/terzijde");
                    page.waitForTimeout(1500);
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/wp-shots/aside.png")));
                    page.navigate(DemoInbox.url() + "/jaar/2026");
                    page.waitForTimeout(1500);
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/wp-shots/year.png")).setFullPage(true));
                    String reference = DemoInbox.bean(org.springframework.jdbc.core.simple.JdbcClient.class).sql("select r.reference from request r join request_message m on m.request_id = r.id join closed_message c on c.message_id = m.message_id limit 1").query(String.class).single();
                    page.navigate(DemoInbox.url() + "/verzoek/" + reference);
                    page.waitForTimeout(2000);
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/wp-shots/request.png")));
                }
            }
            System.out.println("COMPLAINTS " + windows.complaints());
        }
    }
}
