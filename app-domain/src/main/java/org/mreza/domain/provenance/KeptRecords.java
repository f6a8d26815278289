package org.mreza.domain.provenance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Component;

/** The records of all kinds. */
@Component
public class KeptRecords {

    private final Map<String, RecordKeeping> kinds;

    KeptRecords(List<RecordKeeping> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(RecordKeeping::type, Function.identity()));
    }

    /** @throws NotFound for a kind that there is not */
    public RecordKeeping of(Subject record) {
        return ofType(record.type());
    }

    /** @throws NotFound for a kind that there is not */
    public RecordKeeping ofType(String type) {
        RecordKeeping kind = kinds.get(type);
        if (kind == null) throw new NotFound();
        return kind;
    }

    /** @throws NotFound when there is no such record */
    public KeptRecord require(Subject record) {
        return of(record).find(record).orElseThrow(NotFound::new);
    }
}
