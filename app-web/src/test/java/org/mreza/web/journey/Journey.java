package org.mreza.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A person at a browser. All journeys share one server with the demonstration network and one browser; each signs in
 * anew. Set {@code -Dbrowser=/path} to use another Chromium than the system's.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"mreza.demo-password=" + Journey.PASSWORD, "mreza.mail.every=1s"})
@ActiveProfiles("demo")
abstract class Journey {

    static final String PASSWORD = "vardar day bridge";
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final List<BrowserContext> contexts = new ArrayList<>();

    /** Takes the letters that the server sends, and gives them to nobody. */
    static final GreenMail MAIL = mailServer();

    private static GreenMail mailServer() {
        GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        return server;
    }

    @DynamicPropertySource
    static void sendMail(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @LocalServerPort
    int port;

    private static final class Chromium {
        static final Browser BROWSER = launch();

        private static Browser launch() {
            Path system = Stream.of(
                            System.getProperty("browser", ""),
                            "/usr/bin/chromium",
                            "/usr/bin/chromium-browser",
                            "/usr/bin/google-chrome")
                    .filter(path -> !path.isBlank() && Files.isExecutable(Path.of(path)))
                    .map(Path::of)
                    .findFirst()
                    .orElse(null);
            Playwright.CreateOptions create = new Playwright.CreateOptions();
            BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions()
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"));
            if (system != null) {
                create.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
                launch.setExecutablePath(system);
            }
            Playwright playwright = Playwright.create(create);
            Browser browser = playwright.chromium().launch(launch);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return browser;
        }
    }

    /** A new window of this width, with nobody signed in. */
    Page window(int width, ColorScheme colors) {
        return window(width, colors, true);
    }

    /** The same in a browser that runs no scripts. */
    Page windowWithoutScripts(int width) {
        return window(width, ColorScheme.LIGHT, false);
    }

    private Page window(int width, ColorScheme colors, boolean scripts) {
        BrowserContext context = Chromium.BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setViewportSize(width, 900)
                .setColorScheme(colors)
                .setReducedMotion(ReducedMotion.REDUCE) // a colour on its way to another is not one to judge
                .setJavaScriptEnabled(scripts)
                .setLocale("mk-MK"));
        context.setDefaultTimeout(20_000);
        contexts.add(context);
        return context.newPage();
    }

    /** Signs in as a demo account and reads in this language. */
    Page signedIn(String who, String language, int width) {
        return signIn(window(width, ColorScheme.LIGHT), who, language);
    }

    /** The same in a browser that runs no scripts. */
    Page signedInWithoutScripts(String who, String language) {
        return signIn(window(1280, ColorScheme.LIGHT, false), who, language);
    }

    static Page signIn(Page page, String who, String language) {
        page.navigate("/sign-in?lang=" + language);
        page.locator("input[type=email]").fill(who + "@demo.mreza.example");
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/today");
        return page;
    }

    /** No violation that axe finds, and no sideways scroll; in a browser that runs scripts, since axe is one. */
    static void isAccessible(Page page) {
        page.waitForLoadState(LoadState.LOAD);
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .as("axe on %s", page.url())
                .extracting(v -> v.getId() + " "
                        + v.getNodes().stream().map(n -> n.getHtml()).limit(3).toList())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sideways scroll of %s", page.url())
                .isEqualTo(0);
    }

    static void picture(Page page, String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(whole));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @AfterEach
    void closeWindows() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }
}
