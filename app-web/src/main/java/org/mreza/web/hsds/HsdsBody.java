package org.mreza.web.hsds;

import org.mreza.domain.hsds.HsdsPage;

/** The JSON around the documents. */
final class HsdsBody {

    private HsdsBody() {}

    static String about(String site) {
        return """
                {"version":"3.1","profile":"https://docs.openreferral.org/en/3.1/hsds/","openapi_url":"%s/api"}""".formatted(site);
    }

    static String page(HsdsPage page) {
        return """
                {"total_items":%d,"total_pages":%d,"page_number":%d,"size":%d,"first_page":%b,"last_page":%b,"empty":%b,"contents":[%s]}""".formatted(
                        page.total(),
                        page.pages(),
                        page.number(),
                        page.contents().size(),
                        page.number() == 1,
                        page.isLast(),
                        page.contents().isEmpty(),
                        String.join(",", page.contents()));
    }
}
