package org.mreza.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.ModelAndViewContainer;

class AddressArgumentTest {

    private final AddressArgument argument = new AddressArgument();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final ModelAndViewContainer container = new ModelAndViewContainer();

    record Filter(
            @Nullable String q,
            @Nullable String from,
            @Nullable String to) {}

    record Counted(@Nullable String q, int page) {}

    @SuppressWarnings("unused")
    void list(@InAddress("filter") Filter filter, @InAddress("filter") Counted counted) {}

    @Test
    void fills_in_a_record_as_forms_are_filled_in() throws Exception {
        request.addParameter("q", " forum\0 ");
        request.addParameter("from", "  ");
        request.addParameter("else", "what");

        assertThat(asked(0)).isEqualTo(new Filter("forum", null, null));
        assertThat(container.getModel()).containsEntry("filter", new Filter("forum", null, null));
    }

    @Test
    void errors_stand_at_its_fields() throws Exception {
        request.addParameter("from", "yesterday");
        asked(0);
        BindingResult errors = (BindingResult) container.getModel().get(BindingResult.MODEL_KEY_PREFIX + "filter");

        errors.rejectValue("from", "date.unreadable");

        assertThat(errors.getFieldError("from").getRejectedValue()).isEqualTo("yesterday");
    }

    @Test
    void takes_texts_only() {
        assertThatThrownBy(() -> asked(1)).isInstanceOf(IllegalStateException.class);
    }

    private Object asked(int parameter) throws Exception {
        MethodParameter of =
                new MethodParameter(getClass().getDeclaredMethod("list", Filter.class, Counted.class), parameter);
        return argument.resolveArgument(of, container, new ServletWebRequest(request), null);
    }
}
