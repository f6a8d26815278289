package org.mreza.web.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.proposal.ProposalItem;
import org.mreza.domain.proposal.ProposalService.Review;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.FieldValue;
import org.mreza.domain.provenance.KeptRecord;
import org.mreza.domain.provenance.Provenance;
import org.mreza.domain.provenance.Provenance.Told;
import org.mreza.domain.shared.Language;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** Puts proposed values, and who told the present ones, into the reader's words. */
@Component
public class Reviews {

    private final Provenance provenance;
    private final CodeNames codes;

    Reviews(Provenance provenance, CodeNames codes) {
        this.provenance = provenance;
        this.codes = codes;
    }

    /** Who told a field, in words. */
    public record Origin(String label, String source) {}

    /** Who told each field of a record, latest first. */
    public List<Origin> origins(Subject record, Reader reader) {
        List<Origin> origins = new ArrayList<>();
        provenance
                .of(record)
                .forEach((key, told) ->
                        origins.add(new Origin(FieldWords.label(named(key), null, reader), source(told, reader))));
        return origins;
    }

    /** The location of hours stays out of the label. */
    private static FieldKey named(FieldKey key) {
        return key.code().equals("hours") ? FieldKey.of(key.code()) : key;
    }

    List<ReviewLine> of(Review review, Reader reader) {
        Map<FieldKey, Told> origins = provenance.of(review.proposal().record());
        return review.proposal().items().stream()
                .map(item -> line(item, review.record(), origins.get(item.key()), reader))
                .toList();
    }

    private ReviewLine line(ProposalItem item, KeptRecord record, @Nullable Told origin, Reader reader) {
        FieldKey key = item.key();
        FieldValue.Kind kind = record.fields().stream()
                .filter(f -> f.key().code().equals(key.code()))
                .map(FieldValue::kind)
                .findFirst()
                .orElse(FieldValue.Kind.LINE);
        String now = codes.value(key, kind, FieldValue.in(record.fields(), key), reader);
        String then = codes.value(key, kind, item.ours(), reader);
        return new ReviewLine(
                item,
                FieldWords.label(key, record.field(key).map(FieldValue::about).orElse(null), reader),
                item.waits() ? now : then,
                item.waits() && !now.equals(then) ? then : "",
                codes.value(key, kind, item.theirs(), reader),
                Language.ofTag(key.part()).map(Language::tag).orElse(null),
                origin == null ? "" : source(origin, reader));
    }

    private static String source(Told told, Reader reader) {
        String name = told.source().name();
        String kind = "proposal.source." + told.source().kind();
        return name == null
                ? reader.message(kind + ".nameless", reader.dateTime(told.at()))
                : reader.message(kind, name, reader.dateTime(told.at()));
    }
}
