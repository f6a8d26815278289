package org.mreza.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.mreza.web.paper.file.SomeFiles;

/** A manager adds what was photographed and read at a meeting and tells everybody of it. */
class PublishingJourneyTest extends Journey {

    @Test
    void files_are_added_and_news_is_published() throws Exception {
        Page page = signedIn("manager", "mk", 1280);
        String meeting = meeting(page);
        byte[] photograph = SomeFiles.jpegWithPosition(1200, 800);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(photograph))
                        .getFirstDirectoryOfType(GpsDirectory.class))
                .isNotNull();

        page.locator("#papers a.btn").click();
        page.locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("средба.jpg", "image/jpeg", photograph),
            new FilePayload("Дневен ред.pdf", "application/pdf", SomeFiles.pdf()),
            new FilePayload("записник.pdf", "application/pdf", SomeFiles.program())
        });
        page.locator("form[data-upload] button[type=submit]").click();
        assertThat(page.locator(".upload-list .field-error")).containsText("Ваков вид датотека не се прима");
        assertThat(page.locator(".upload-list li")).hasCount(3);
        isAccessible(page);
        picture(page, "papers-refused-mk-1280", true);
        page.locator("[data-upload-again] a").click();
        assertThat(page.locator(".row-list")).containsText("Дневен ред.pdf");
        assertThat(page.locator("main")).not().containsText("записник.pdf");

        Download taken = page.waitForDownload(
                () -> page.locator(".photographs figure > a").click());
        assertThat(taken.suggestedFilename()).isEqualTo("средба.jpg");
        assertThat(ImageMetadataReader.readMetadata(taken.path().toFile())
                        .getDirectoriesOfType(ExifDirectoryBase.class))
                .isEmpty();

        page.locator(".photographs figcaption a").click();
        page.locator("#descriptions-MK").fill("Мобилниот тим и општината на заедничка маса");
        page.locator("main .btn-primary").click();
        assertThat(page.locator(".photographs img")).hasAttribute("alt", "Мобилниот тим и општината на заедничка маса");
        page.setViewportSize(360, 740);
        isAccessible(page);
        picture(page, "papers-mk-360", true);

        publish(page, meeting);
        everybodyReads(page.url());
    }

    private static String meeting(Page page) {
        page.navigate("/meetings/new");
        page.locator("#title").fill("Средба со фотографии");
        page.locator("#held").fill("13.6.2025");
        page.locator("#conclusions-0-text").fill("Соработката е неопходна");
        page.locator("button[value=save]").click();
        page.waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}$"));
        return page.url();
    }

    private static void publish(Page page, String meeting) {
        page.setViewportSize(1280, 900);
        page.navigate(meeting + "/news/edit");
        page.locator("#summaries-MK").fill("Општините и здруженијата се договорија како ќе работат заедно.");
        page.locator("details.more > summary").click();
        page.locator("#summaries-EN").fill("Municipalities and associations agreed how they will work together.");
        page.locator("input[name=photographs]").check();
        isAccessible(page);
        picture(page, "news-edit-mk-1280", true);
        page.locator("main .btn-primary").click();
        assertThat(page.locator(".news-summary")).containsText("се договорија");
        isAccessible(page);
        picture(page, "news-preview-mk-1280", true);
        page.locator("form[action*='/publication'] button").click();
        assertThat(page.locator(".flash[role=status]")).isVisible();
        page.locator("main a[href^='/news/']").click();
        page.waitForURL("**/news/*");
    }

    private void everybodyReads(String address) {
        Page anybody = window(360, ColorScheme.DARK);
        anybody.navigate(address.replaceFirst("[?].*", "") + "?lang=en");
        assertThat(anybody.locator("main")).containsText("Municipalities and associations agreed");
        assertThat(anybody.locator(".photographs img")).hasCount(1);
        anybody.locator(".photographs img").scrollIntoViewIfNeeded();
        anybody.waitForFunction("document.querySelector('.photographs img').naturalWidth > 0");
        isAccessible(anybody);
        picture(anybody, "news-en-360", true);
        anybody.navigate("/news?lang=en");
        anybody.locator("main .row-list a").first().click();
        assertThat(anybody.locator("h1")).isVisible();
        anybody.setViewportSize(1280, 900);
        picture(anybody, "news-en-1280", true);
    }
}
