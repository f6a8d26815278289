package org.mreza.web.merge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mreza.domain.merge.MergeQueries;
import org.mreza.domain.merge.Mergeable;
import org.mreza.web.frame.Actors;
import org.mreza.web.frame.MovedAddresses;
import org.springframework.stereotype.Component;

/** The addresses of records that were merged lead to what they became; signed out only where that is published. */
@Component
class MergedAddresses implements MovedAddresses {

    private static final Pattern PAGE = Pattern.compile("/(organizations|services)/([a-z0-9-]{1,80})((?:[./][^?]*)?)");

    private final MergeQueries queries;

    MergedAddresses(MergeQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<String> now(HttpServletRequest request) {
        Matcher page = PAGE.matcher(request.getRequestURI());
        if (!page.matches()) return Optional.empty();
        boolean published = Actors.of(request) == null;
        return Mergeable.ofFolder(page.group(1))
                .flatMap(kind -> queries.slugNow(kind, page.group(2), published))
                .map(slug -> "/" + page.group(1) + "/" + slug + page.group(3));
    }
}
