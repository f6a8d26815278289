package org.mreza.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody types for so long that the session ends; the browser's clock is turned on, the server's is not. */
class SessionEndJourneyTest extends Journey {

    @Test
    void nothing_typed_is_lost_when_the_session_ends() {
        Page page = signedIn("manager", "en", 1280);
        page.clock().install();
        page.navigate("/organizations/otaharin/edit");
        page.locator("#phone").fill("+387 51 000 222");
        Locator box = page.locator("[data-session-idle]");
        assertThat(box.getAttribute("data-session-idle")).isEqualTo("1800");
        assertThat(box).isHidden();

        page.clock().fastForward("24:50");
        assertThat(box).isHidden();
        page.clock().fastForward("00:20");
        assertThat(box).containsText("You will be signed out soon");
        isAccessible(page);
        button(page, "Stay signed in").click();
        assertThat(box).isHidden();

        page.clock().fastForward("30:01");
        assertThat(page.locator("[data-over]")).isVisible();
        assertThat(button(page, "Stay signed in")).isHidden();
        assertThat(page.locator("#phone")).hasValue("+387 51 000 222");

        page.context().clearCookies();
        button(page, "Save the organization").click();
        page.locator("input[type=email]").fill("manager@demo.mreza.example");
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/sign-in/kept");
        isAccessible(page);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/organizations/otaharin");
        assertThat(page.locator("main")).containsText("+387 51 000 222");
    }
}
