package org.mreza.web.paper;

import java.util.List;
import org.mreza.domain.paper.PaperRow;
import org.mreza.web.frame.Reader;

/** Papers as a page shows them: what is to be read, then the photographs. */
public record PaperList(List<PaperLine> documents, List<PaperLine> photographs) {

    static PaperList of(List<PaperRow> papers, Reader reader) {
        List<PaperLine> lines =
                papers.stream().map(paper -> PaperLine.of(paper, reader)).toList();
        return new PaperList(
                lines.stream().filter(line -> !line.paper().isPicture()).toList(),
                lines.stream().filter(line -> line.paper().isPicture()).toList());
    }

    public boolean isEmpty() {
        return documents.isEmpty() && photographs.isEmpty();
    }
}
