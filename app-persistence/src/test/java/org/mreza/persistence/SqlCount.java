package org.mreza.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the SQL statements that this thread sends: {@code SqlCount.of(() -> queries.list(...))}. */
public final class SqlCount implements BeanPostProcessor, QueryExecutionListener {

    private static final ThreadLocal<List<String>> RECORDED = new ThreadLocal<>();

    /** What was answered, and the statements that it took. */
    public record Counted<T>(T result, List<String> statements) {
        public int count() {
            return statements.size();
        }
    }

    public static <T> Counted<T> of(Supplier<T> work) {
        List<String> statements = new ArrayList<>();
        RECORDED.set(statements);
        try {
            return new Counted<>(work.get(), statements);
        } finally {
            RECORDED.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source).listener(this).build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        List<String> statements = RECORDED.get();
        if (statements != null) queries.forEach(query -> statements.add(query.getQuery()));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
}
