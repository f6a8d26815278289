package org.mreza.web.frame;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.IStandardExpressionParser;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Choices of a select in one step: {@code <option mr:options="${regions}" mr:chosen="${filter.region()}"></option>} stands
 * for all of them. Written element by element, the eighty regions were a third of the work of a list.
 */
final class Options extends AbstractAttributeTagProcessor {

    /** After fragments and conditions, as those decide whether there is anything to write. */
    private static final int PRECEDENCE = 1000;

    Options(String prefix) {
        super(TemplateMode.HTML, prefix, "option", false, "options", true, PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String options,
            IElementTagStructureHandler element) {
        IStandardExpressionParser parser = StandardExpressions.getExpressionParser(context.getConfiguration());
        String chosen = tag.getAttributeValue(OwnDialect.PREFIX, "chosen");
        Object value =
                chosen == null ? null : parser.parseExpression(context, chosen).execute(context);
        StringBuilder html = new StringBuilder();
        for (Object each :
                (Iterable<?>) parser.parseExpression(context, options).execute(context))
            write((Option) each, value == null ? null : value.toString(), html);
        element.replaceWith(html, false);
    }

    private static void write(Option option, @Nullable String chosen, StringBuilder html) {
        html.append(option.value().equals(chosen) ? "<option selected=\"selected\" " : "<option ");
        html.append(option.html());
    }
}
