package org.mreza.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two meetings of a series, from the plan of the first to that of the second: with letters that really leave, answers
 * without an account, the door, the minutes with their correction, and what is still to be done carried on.
 */
class MeetingCycleJourneyTest extends Journey {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/(?:answers|minutes)/[A-Za-z0-9_-]+)");
    private static final String SERIES = "Probna serija kruga";
    private static final String VELES = "org1101@demo.mreza.example";
    private static final String KAVADARCI = "org1102@demo.mreza.example";
    private static final String NEGOTINO = "org1103@demo.mreza.example";

    @Autowired
    JdbcClient jdbc;

    /** Whether the browser runs scripts; axe is one. */
    private boolean scripts = true;

    private int width = 1280;
    private String meeting = "";

    @BeforeEach
    void nothingIsWaiting() throws Exception {
        jdbc.sql("delete from outbox").update();
        MAIL.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from meeting where series_id in (select id from meeting_series where title->>'en' = :title)")
                .param("title", SERIES)
                .update();
        jdbc.sql("delete from meeting_series where title->>'en' = :title")
                .param("title", SERIES)
                .update();
        jdbc.sql("delete from outbox").update();
    }

    @Test
    void a_whole_cycle_of_a_series() throws Exception {
        cycle(signedIn("manager", "en", width));
    }

    @Test
    void the_same_without_scripts() throws Exception {
        scripts = false;
        cycle(signedInWithoutScripts("manager", "en"));
    }

    @Test
    void the_same_on_a_phone() throws Exception {
        width = 360;
        cycle(signedIn("manager", "en", width));
    }

    private void cycle(Page page) throws Exception {
        plan(page);
        invite(page);
        answers();
        door(page);
        log(page);
        correct(page);
        follow(page);
        next(page);
    }

    private void plan(Page page) {
        page.navigate("/plans/new");
        page.locator("#title").fill("1. probni sastanak");
        page.locator("#held").fill(day(10));
        page.locator("#starts").fill("10:00");
        page.locator("#ends").fill("12:00");
        page.locator("#municipality").fill("Bijeljina");
        page.locator("#series").fill(SERIES);
        page.locator("#ordinal").fill("1");
        page.locator("[name='agenda[0].title']").fill("Uvod");
        page.locator("[name='agenda[0].minutes']").fill("20");
        press(page, ".save-bar button[type=submit]");
        assertThat(page.locator("main")).containsText("10:00–10:20");
        meeting = page.url().replaceAll(".*(/meetings/[0-9a-f-]+).*", "$1");
        check(page, "cycle-planned");
    }

    private static String day(int days) {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Skopje")).plusDays(days);
        return DateTimeFormatter.ofPattern("d.M.yyyy").format(day);
    }

    private void invite(Page page) throws Exception {
        page.navigate(meeting + "/invitees");
        page.locator("#kind").selectOption("CENTRE_FOR_SOCIAL_WORK");
        page.locator("#place").selectOption("mk-vardar");
        press(page, "form[action$='/invitees'] button[type=submit]");
        assertThat(page.locator(".invitees > li")).hasCount(3);
        check(page, "cycle-invitees");
        press(page, "form[action$='/invitations'] button");
        assertThat(page.locator("p.flash")).isVisible();
        MimeMessage letter = letter(VELES);
        Calendar calendar = new CalendarBuilder().build(new StringReader(part(letter, "text/calendar")));
        Assertions.assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
        CalendarComponent event = calendar.getComponents("VEVENT").get(0);
        Optional<Property> uid = event.getProperty("UID");
        Assertions.assertThat(uid.map(Property::getValue).orElse(""))
                .startsWith(meeting.replace("/meetings/", "") + "@");
    }

    private void answers() throws Exception {
        answer(VELES, "YES", null);
        answer(KAVADARCI, "NO", null);
        answer(NEGOTINO, "SUBSTITUTE", "Ana Stojanova");
    }

    private void answer(String who, String answer, String substitute) throws Exception {
        Page guest = guest();
        guest.navigate(link(letter(who)) + "?lang=en");
        guest.locator("#answer-" + answer).check();
        if (substitute != null) guest.locator("#substitute").fill(substitute);
        if (answer.equals("SUBSTITUTE")) check(guest, "cycle-answer");
        press(guest, "main form button[type=submit]");
        assertThat(guest.locator("[role=status]")).isVisible();
        guest.context().close();
    }

    private Page guest() {
        return scripts ? window(width, ColorScheme.LIGHT) : windowWithoutScripts(width);
    }

    private void door(Page page) {
        page.navigate(meeting + "/check-in");
        assertThat(page.locator(".door-list > li")).hasCount(2);
        press(page, ".door-list > li >> nth=0 >> button");
        assertThat(page.locator(".door-count")).containsText("1");
        page.locator("#name").fill("Luka Novak");
        page.locator("#institution").fill("Otaharin");
        press(page, "#guest button[type=submit]");
        assertThat(page.locator(".door-list")).containsText("Luka Novak");
        check(page, "cycle-door");
    }

    private void log(Page page) {
        page.navigate(meeting + "/edit");
        assertThat(page.locator("#who")).containsText("Luka Novak");
        for (Locator said : page.locator("#said textarea[id^='statements-']").all()) said.fill("Imamo dva tima.");
        for (int i = 0; i < 2; i++) {
            press(page, "#agreed button[value=add-other-action]");
            page.locator("#otherActions-" + i + "-what").fill("Zadatak kruga " + i);
        }
        press(page, "button[value=save]");
        page.waitForURL("**" + meeting);
        assertThat(page.locator("main")).containsText("Zadatak kruga 1");
    }

    private void theDayComes() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Skopje"));
        jdbc.sql("update meeting set held_year = :year, held_month = :month, held_day = :day where id = :id::uuid")
                .param("year", today.getYear())
                .param("month", today.getMonthValue())
                .param("day", today.getDayOfMonth())
                .param("id", meeting.replace("/meetings/", ""))
                .update();
    }

    private void correct(Page page) throws Exception {
        page.navigate(meeting + "/minutes");
        assertThat(page.locator("#send form")).hasCount(0);
        theDayComes();
        page.navigate(meeting + "/minutes");
        check(page, "cycle-minutes");
        jdbc.sql("delete from outbox").update();
        MAIL.purgeEmailFromAllMailboxes();
        press(page, "#send button[type=submit]");
        assertThat(page.locator("#asked .row-list > li")).not().hasCount(0);
        Page guest = guest();
        guest.navigate(link(any()) + "?lang=en");
        guest.locator("#own-0").fill("Imamo tri tima.");
        press(guest, "#send button[type=submit]");
        assertThat(guest.locator("main")).containsText("Imamo tri tima.");
        guest.context().close();
        page.reload();
        page.locator("#said textarea").fill("Hvala.");
        press(page, "#said button[value=ACCEPTED]");
        assertThat(page.locator("#said")).containsText("Hvala.");
        press(page, "#approve summary");
        press(page, "#approve button[type=submit]");
        assertThat(page.locator("#addenda")).isVisible();
    }

    private void follow(Page page) {
        page.navigate(meeting);
        assertThat(page.locator("main")).containsText("Imamo tri tima.");
        press(page, "main a:has-text('Zadatak kruga 0')");
        page.locator("#text").fill("Gotovo.");
        page.locator("#state").selectOption("DONE");
        press(page, "#tell button[type=submit]");
        assertThat(page.locator("#news")).containsText("Gotovo.");
        check(page, "cycle-action");
    }

    private void next(Page page) {
        page.navigate(meeting);
        press(page, ".trail a[href^='/series/']");
        press(page, "main a[href^='/plans/new?series=']");
        assertThat(page.locator("[name='agenda[0].title']")).hasValue(Pattern.compile(".*1.*"));
        assertThat(page.locator("[name=inviteAgain][type=checkbox]")).isChecked();
        page.locator("#held").fill(day(40));
        check(page, "cycle-next");
        press(page, ".save-bar button[type=submit]");
        page.waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}$"));
        String later = page.url();
        assertThat(page.locator("#agenda a[href^='/action-items?series=']")).isVisible();
        page.navigate(later + "/invitees");
        assertThat(page.locator(".invitees > li")).hasCount(3);
        page.navigate(later + "/edit");
        assertThat(page.locator("#promised")).containsText("Zadatak kruga 1");
        assertThat(page.locator("#promised")).not().containsText("Zadatak kruga 0");
    }

    /** Works with and without scripts, and by the keyboard. */
    private static void press(Page page, String what) {
        Locator button = page.locator(what).first();
        button.press("Enter");
    }

    private void check(Page page, String name) {
        if (!scripts) return;
        isAccessible(page);
        picture(page, name + "-" + width, true);
    }

    private MimeMessage any() {
        Assertions.assertThat(MAIL.waitForIncomingEmail(15_000, 1)).isTrue();
        return MAIL.getReceivedMessages()[0];
    }

    private MimeMessage letter(String to) throws Exception {
        Assertions.assertThat(MAIL.waitForIncomingEmail(15_000, 3)).isTrue();
        for (MimeMessage letter : MAIL.getReceivedMessages())
            if (letter.getAllRecipients()[0].toString().equals(to)) return letter;
        throw new AssertionError(Arrays.stream(MAIL.getReceivedMessages())
                .map(GreenMailUtil::getHeaders)
                .toList()
                .toString());
    }

    private static String link(MimeMessage letter) throws Exception {
        Matcher link = LINK.matcher(part(letter, "text/plain"));
        Assertions.assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String part(MimeMessage letter, String type) throws Exception {
        return text((MimeMultipart) letter.getContent(), type)
                .orElseThrow(() -> new AssertionError("no " + type + " in the letter"));
    }

    private static Optional<String> text(MimeMultipart parts, String type) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type))
                return Optional.of(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            if (part.getContent() instanceof MimeMultipart inner) {
                Optional<String> found = text(inner, type);
                if (found.isPresent()) return found;
            }
        }
        return Optional.empty();
    }
}
