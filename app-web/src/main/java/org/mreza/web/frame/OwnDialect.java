package org.mreza.web.frame;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/** What templates write in one step instead of several: {@code mr:options} and {@code mr:text}. */
@Component
final class OwnDialect extends AbstractProcessorDialect {

    static final String PREFIX = "mr";

    OwnDialect() {
        super("mreza", PREFIX, 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Options(prefix), new Texts(prefix));
    }
}
