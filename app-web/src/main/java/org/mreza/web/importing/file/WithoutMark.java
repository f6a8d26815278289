package org.mreza.web.importing.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text without the mark of its byte order at the beginning. */
final class WithoutMark extends FilterReader {

    private boolean begun;

    WithoutMark(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        if (begun || n <= 0) return n;
        begun = true;
        if (buffer[from] != '\uFEFF') return n;
        if (n == 1) return read(buffer, from, length);
        System.arraycopy(buffer, from + 1, buffer, from, n - 1);
        return n - 1;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
