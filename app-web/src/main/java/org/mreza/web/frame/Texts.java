package org.mreza.web.frame;

import org.mreza.domain.shared.LocalizedText;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * A text in the reader's language, with {@code lang} when it is written in another one than the page (WCAG 2.2, 3.1.2):
 * {@code <h1 mr:text="${meeting.title()}">}. What is null is shown as nothing.
 */
final class Texts extends AbstractAttributeTagProcessor {

    /** Where th:text stands. */
    private static final int PRECEDENCE = 1300;

    Texts(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "text", true, PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String expression,
            IElementTagStructureHandler element) {
        LocalizedText text = (LocalizedText) StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
        Reader reader = (Reader) context.getVariable("reader");
        String lang = reader.lang(text);
        if (lang != null) element.setAttribute("lang", lang);
        element.setBody(HtmlEscape.escapeHtml4Xml(reader.text(text)), false);
    }
}
