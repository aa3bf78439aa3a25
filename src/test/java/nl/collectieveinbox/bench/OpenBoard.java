package nl.collectieveinbox.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.access.DemoMembers;
import nl.collectieveinbox.ui.SeededInbox;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The board in a real browser. Argument: open requests (2,000). */
final class OpenBoard {

    private static final int OPENINGS = 10;
    private static final int CLAIMS = 20;
    private static final int MORE_SESSIONS = 10;
    private static final String LEAD = "regie@trivire.example";
    private static final String PARTNER = "partner@woonkracht.example";
    private static final String PAINTED = """
            () => ['NEW', 'TO_CLARIFY', 'OFFERED', 'CLAIMED'].every(status => {
                const card = document.querySelector(`[data-status="${status}"] .card[data-reference]`);
                return card && card.getBoundingClientRect().height > 0;
            })""";

    private final ConfigurableApplicationContext service;
    private final Browser browser;
    private final String board;

    private OpenBoard(ConfigurableApplicationContext service, Browser browser) {
        this.service = service;
        this.browser = browser;
        this.board = "http://localhost:" + ((WebServerApplicationContext) service).getWebServer().getPort() + "/bord";
    }

    public static void main(String[] arguments) {
        int open = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        ConfigurableApplicationContext service = SeededInbox.start(0);
        // one in seven of these is closed
        SeededInbox.fill(service, open * 7 / 6);
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")))) {
            OpenBoard bench = new OpenBoard(service, browser);
            Page lead = bench.signIn(LEAD);
            bench.open(lead);
            bench.push(lead);
            bench.sessions();
        }
        System.exit(0);
    }

    private Page signIn(String username) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        Page page = context.newPage();
        page.navigate(board);
        String password = service.getBean(DemoMembers.class).samples().stream()
                .filter(sample -> sample.username().equals(username)).findFirst().orElseThrow().password();
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("form.sign-in-form button[type=submit]").click();
        page.navigate(board);
        page.waitForFunction(PAINTED);
        return page;
    }

    private void open(Page page) {
        double[] millis = new double[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            long began = System.nanoTime();
            page.navigate(board);
            page.waitForFunction(PAINTED);
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        Figures.print("board_open", Figures.percentile(millis, 50), "ms");
    }

    /** One claims with the key, the other sees it change. */
    private void push(Page watching) {
        Page claiming = signIn(PARTNER);
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            Object reference = claiming.evaluate(
                    "() => document.querySelector('[data-status=OFFERED] .card[data-reference]').dataset.reference");
            watching.waitForFunction("r => document.querySelector(`[data-status=OFFERED] [data-reference=\"${r}\"]`)", reference);
            long began = System.nanoTime();
            claiming.evaluate("""
                    r => {
                        const card = document.querySelector(`[data-status=OFFERED] [data-reference="${r}"]`);
                        document.querySelector('.shelf').dispatchEvent(new CustomEvent('inbox-act',
                            {detail: {what: 'CLAIM', reference: r, version: Number(card.dataset.version)}}));
                    }""", reference);
            watching.waitForFunction("r => !document.querySelector(`[data-status=OFFERED] [data-reference=\"${r}\"]`)", reference);
            millis.add((System.nanoTime() - began) / 1e6);
            claiming.waitForFunction("r => !document.querySelector(`[data-status=OFFERED] [data-reference=\"${r}\"]`)", reference);
        }
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        Figures.print("push_p50", Figures.percentile(sorted, 50), "ms");
        Figures.print("push_p95", Figures.percentile(sorted, 95), "ms");
        claiming.context().close();
    }

    private void sessions() {
        double before = heap();
        List<Page> more = new ArrayList<>();
        for (int i = 0; i < MORE_SESSIONS; i++) {
            more.add(signIn(LEAD));
        }
        Figures.print("session_memory", (heap() - before) / MORE_SESSIONS / 1024, "KB");
        more.forEach(page -> page.context().close());
    }

    /** Bytes that are really in use. */
    private static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
