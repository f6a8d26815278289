package org.mreza.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a long file costs the others: the memory that it holds, and how long pages take while it is made. */
final class Meanwhile {

    private static final int ASKED = 200;
    private static final int LOOKS = 3;

    private final Visitor visitor;
    private final Application application;

    Meanwhile(Visitor visitor, Application application) {
        this.visitor = visitor;
        this.application = application;
    }

    String of(String file, List<String> pages) throws IOException, InterruptedException, ExecutionException {
        at95(pages);
        double alone = at95(pages);
        long idle = application.liveMegabytes();
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Long> fetched = other.submit(() -> again(file, enough));
            long most = idle;
            for (int i = 0; i < LOOKS; i++) {
                Thread.sleep(300);
                most = Math.max(most, application.liveMegabytes());
            }
            double meanwhile = at95(pages);
            enough.set(true);
            return String.format(
                    Locale.ROOT,
                    "while %s is made, %d bytes: live heap %d MB more; pages %.1f ms at p95, %.2f times as long as alone",
                    file,
                    fetched.get(),
                    most - idle,
                    meanwhile,
                    meanwhile / alone);
        } finally {
            enough.set(true);
            other.shutdown();
        }
    }

    private long again(String file, AtomicBoolean enough) throws IOException {
        long bytes = 0;
        while (!enough.get()) bytes = visitor.drain(file);
        return bytes;
    }

    private double at95(List<String> pages) {
        double[] took = new double[ASKED];
        for (int i = 0; i < ASKED; i++)
            took[i] = visitor.time(pages.get(i % pages.size())).nanos() / 1e6;
        Arrays.sort(took);
        return took[ASKED * 95 / 100];
    }
}
