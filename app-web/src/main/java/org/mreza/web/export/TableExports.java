package org.mreza.web.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.springframework.stereotype.Component;

/** Begins the file of a filtered list, once the log says who asked for it and how it was filtered. */
@Component
public class TableExports {

    private final Audit audit;

    TableExports(Audit audit) {
        this.audit = audit;
    }

    /** @param name of the file, without its ending, which is that of the request's address */
    public TableExport begin(Actor actor, HttpServletRequest request, HttpServletResponse response, String name)
            throws IOException {
        Map<String, String> asked = new TreeMap<>();
        request.getParameterMap().forEach((parameter, values) -> asked.put(parameter, String.join(", ", values)));
        audit.exported(actor, request.getRequestURI(), asked);
        return TableFormat.of(request).send(response, name);
    }
}
