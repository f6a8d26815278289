package org.mreza.domain.importing.reading;

import org.mreza.domain.directory.Borders;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.shared.Language;
import org.springframework.stereotype.Component;

/** Makes readers of rows that know the words and places of now. */
@Component
public class RowReaders {

    private final ImportWords words;
    private final Gazetteer gazetteer;
    private final Borders borders;

    RowReaders(ImportWords words, Gazetteer gazetteer, Borders borders) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.borders = borders;
    }

    /**
     * Everything that reading needs to know is known afterwards: while rows go to the database, nothing can be asked of it.
     *
     * @param language of texts whose column says none
     */
    public RowReader of(RowReader.Table table, Language language) {
        borders.prepare();
        words.code("", "");
        CellReader cells = new CellReader(words, new PlaceBook(gazetteer));
        return new RowReader(table, language, cells, new RowRules(gazetteer, borders));
    }

    public Headings headings() {
        return new Headings(words);
    }
}
