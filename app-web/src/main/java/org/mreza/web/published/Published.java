package org.mreza.web.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.PublishedQueries;
import org.mreza.domain.directory.PublishedService;
import org.mreza.domain.hsds.HsdsDetail;
import org.mreza.domain.hsds.HsdsFilter;
import org.mreza.domain.hsds.HsdsKind;
import org.mreza.domain.hsds.HsdsPage;
import org.mreza.domain.hsds.HsdsQueries;
import org.mreza.domain.hsds.HsdsQuestion;
import org.mreza.domain.hsds.HsdsReader;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Reader;
import org.mreza.web.security.SiteAddress;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds what is published and reads its documents. */
@Component
class Published {

    private static final int SHOWN = 25;
    private static final int SERVICES_SHOWN = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

    private final HsdsQueries queries;
    private final PublishedQueries texts;
    private final SiteAddress site;

    Published(HsdsQueries queries, PublishedQueries texts, SiteAddress site) {
        this.queries = queries;
        this.texts = texts;
        this.site = site;
    }

    /** A page of a list. */
    record Page(long total, int number, boolean last, List<Map<String, Object>> contents) {}

    /**
     * A thing as it is told to everybody.
     *
     * @param lapsed whether it was confirmed so long ago that it may be out of date
     */
    record Thing(Map<String, Object> document, boolean lapsed) {}

    Thing one(HsdsKind kind, String slug, Language language) {
        HsdsQueries.PublishedId found = queries.find(kind, slug).orElseThrow(NotFound::new);
        return queries.one(kind, found.id(), HsdsDetail.FULL, reader(language))
                .map(document -> new Thing(read(document.json()), found.lapsed()))
                .orElseThrow(NotFound::new);
    }

    PublishedService service(String slug) {
        return texts.service(slug).orElseThrow(NotFound::new);
    }

    /** The languages of texts that are not in the reader's, by text. */
    Map<String, String> languages(HsdsKind kind, String slug, Reader reader) {
        Map<String, String> languages = new HashMap<>();
        List<LocalizedText> told =
                kind == HsdsKind.SERVICE ? texts.textsOfService(slug) : texts.textsOfOrganization(slug);
        for (LocalizedText text : told) {
            String lang = reader.lang(text);
            if (lang != null) languages.put(reader.text(text), lang);
        }
        return languages;
    }

    boolean isThere(String organization) {
        return queries.find(HsdsKind.ORGANIZATION, organization).isPresent();
    }

    Page organizations(@Nullable String words, int number, Language language) {
        HsdsFilter filter = new HsdsFilter(words, null, null, null, null, null, false);
        HsdsPage page = queries.page(byName(HsdsKind.ORGANIZATION, filter, language), number, SHOWN);
        return new Page(page.total(), number, page.isLast(), documents(page));
    }

    List<Map<String, Object>> servicesOf(Map<String, Object> organization, Language language) {
        HsdsFilter filter = new HsdsFilter(
                null, null, null, null, java.util.UUID.fromString(String.valueOf(organization.get("id"))), null, false);
        return documents(queries.page(byName(HsdsKind.SERVICE, filter, language), 1, SERVICES_SHOWN));
    }

    private HsdsQuestion byName(HsdsKind kind, HsdsFilter filter, Language language) {
        return new HsdsQuestion(kind, HsdsDetail.FULL, filter, reader(language), true);
    }

    private static List<Map<String, Object>> documents(HsdsPage page) {
        return page.contents().stream().map(Published::read).toList();
    }

    private static Map<String, Object> read(String json) {
        return JSON.readValue(json, DOCUMENT);
    }

    private HsdsReader reader(Language language) {
        return new HsdsReader(language, site.absolute(""));
    }
}
