package org.mreza.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Measures pages and their own SQL in turns, so that whatever else the machine does falls on both. */
final class Meter implements AutoCloseable {

    private final Visitor visitor;
    private final Database database;
    private final SqlLog log;
    private final Duration time;
    private final List<Connection> connections = new ArrayList<>();
    private final StringBuilder statements = new StringBuilder();

    Meter(Visitor visitor, Database database, SqlLog log, Duration time) {
        this.visitor = visitor;
        this.database = database;
        this.log = log;
        this.time = time;
    }

    /** Pages beside the statements that they send, by that many clients at once. */
    Figure pages(String name, double goal, int clients, List<String> paths) throws Exception {
        List<Question> questions = new ArrayList<>();
        for (String path : paths) questions.add(asked(path));
        turns(clients, questions, null);
        List<Figure.Round> rounds = new ArrayList<>();
        for (int i = 0; i < Options.ROUNDS; i++) rounds.add(turns(clients, questions, null));
        return figure(name, goal, questions, rounds);
    }

    /** Pages beside other pages, or beside the same of another network. */
    Figure beside(String name, double goal, List<String> paths, ToLongFunction<Integer> other) throws Exception {
        List<Question> questions = new ArrayList<>();
        for (String path : paths) questions.add(asked(path));
        turns(1, questions, other);
        List<Figure.Round> rounds = new ArrayList<>();
        for (int i = 0; i < Options.ROUNDS; i++) rounds.add(turns(1, questions, other));
        return figure(name, goal, questions, rounds);
    }

    /** Which statements the pages sent, a line each. */
    String statements() {
        return statements.toString();
    }

    private Figure figure(String name, double goal, List<Question> questions, List<Figure.Round> rounds) {
        // Of most of them: what the application does beside now and then falls into some.
        int sent = questions.stream()
                .mapToInt(Question::all)
                .sorted()
                .skip(questions.size() / 2)
                .findFirst()
                .orElse(0);
        int bytes = visitor.time(questions.get(0).path()).bytes();
        return new Figure(name, goal, sent, bytes, rounds);
    }

    private Question asked(String path) throws Exception {
        visitor.time(path);
        List<OwnSql> sent = log.of(() -> visitor.time(path));
        List<OwnSql> own =
                sent.stream().filter(sql -> sql.isRead() && !sql.isOfSession()).toList();
        for (OwnSql sql : sent)
            statements
                    .append(own.contains(sql) ? "own      " : "session  ")
                    .append(path)
                    .append("  ")
                    .append(sql.shortened())
                    .append('\n');
        return new Question(path, own, sent.size());
    }

    private Figure.Round turns(int clients, List<Question> questions, @Nullable ToLongFunction<Integer> other)
            throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Turns>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int first = i;
                Callable<Turns> one = () -> turns(first, questions, other, System.nanoTime() + time.toNanos());
                all.add(people.submit(one));
            }
            Turns sum = new Turns();
            for (Future<Turns> one : all) sum.add(one.get());
            return sum.round();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            people.shutdown();
        }
    }

    private Turns turns(int first, List<Question> questions, @Nullable ToLongFunction<Integer> other, long until)
            throws SQLException {
        Turns turns = new Turns();
        Connection connection = connection(first);
        for (int i = first; i - first < questions.size() || System.nanoTime() < until; i++) {
            Question question = questions.get(i % questions.size());
            long page = visitor.time(question.path()).nanos();
            turns.add(page, other == null ? sql(question, connection) : new long[] {other.applyAsLong(i)});
        }
        return turns;
    }

    /** One for each client, kept as the application keeps its own; what a statement sets for the transaction holds for the next. */
    private synchronized Connection connection(int client) throws SQLException {
        while (connections.size() <= client) {
            Connection connection = database.application();
            connection.setAutoCommit(false);
            connections.add(connection);
        }
        return connections.get(client);
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) connection.close();
    }

    private static long[] sql(Question question, Connection connection) throws SQLException {
        long[] nanos = new long[question.own().size()];
        for (int i = 0; i < nanos.length; i++) nanos[i] = question.own().get(i).time(connection);
        connection.commit();
        return nanos;
    }
}
