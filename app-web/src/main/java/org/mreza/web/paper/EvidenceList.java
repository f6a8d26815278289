package org.mreza.web.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mreza.domain.paper.PaperRow;
import org.mreza.web.frame.Reader;

/** The evidence of an action item, by the news that it came with. */
public record EvidenceList(Map<UUID, List<PaperLine>> byNote) {

    public static EvidenceList of(List<PaperRow> papers, Reader reader) {
        return new EvidenceList(papers.stream()
                .filter(paper -> paper.actionNote() != null)
                .collect(Collectors.groupingBy(
                        paper -> Objects.requireNonNull(paper.actionNote()),
                        Collectors.mapping(paper -> PaperLine.of(paper, reader), Collectors.toList()))));
    }

    public List<PaperLine> of(UUID note) {
        return byNote.getOrDefault(note, List.of());
    }
}
