package org.mreza.persistence.directory;

import java.util.HashSet;
import java.util.Set;
import org.mreza.domain.directory.ServiceSlugs;
import org.mreza.domain.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses under a lock of the transaction. */
@Component
class JdbcServiceSlugs implements ServiceSlugs {

    private static final long SLUGS = 7_201_003;

    private static final int NUMBER = 10;

    /** Pages beside those of services. */
    private static final Set<String> PAGES =
            Set.of("new", "suggestions", "places", "hours", "coverage", "export", "confirmations", "duplicates");

    private final JdbcClient jdbc;

    JdbcServiceSlugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String free(String slug) {
        jdbc.sql("select pg_advisory_xact_lock(:what)").param("what", SLUGS).query(row -> {});
        Set<String> taken = new HashSet<>(jdbc.sql(
                        "select slug from service where starts_with(slug, :beginning)"
                                + " union all select slug from merged_address where kind = 'SERVICE' and starts_with(slug, :beginning)")
                .param("beginning", slug.substring(0, Math.min(slug.length(), Slug.LONGEST - NUMBER)))
                .query(String.class)
                .list());
        taken.addAll(PAGES);
        return Slug.unique(slug, taken::contains);
    }
}
