package org.mreza.web.frame;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Fills in what is {@link InAddress}. Spring's binder would too, but reads the annotations of each component anew for each
 * request, a twelfth of the work of a list.
 */
@Configuration(proxyBeanMethods = false)
class AddressArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    /** How a record is made: by which constructor, from parameters of which names. */
    private record Shape(Constructor<?> constructor, List<String> names) {

        static Shape of(Class<?> type) {
            RecordComponent[] parts = type.getRecordComponents();
            Class<?>[] texts = new Class<?>[parts.length];
            Arrays.fill(texts, String.class);
            Constructor<?> constructor = BeanUtils.getResolvableConstructor(type);
            if (!Arrays.equals(texts, constructor.getParameterTypes()))
                throw new IllegalStateException(type + " has more than texts");
            return new Shape(
                    constructor,
                    Arrays.stream(parts).map(RecordComponent::getName).toList());
        }

        Object filledIn(NativeWebRequest request) {
            Object[] texts = new Object[names.size()];
            for (int i = 0; i < texts.length; i++) texts[i] = TextEditor.kept(request.getParameter(names.get(i)));
            return BeanUtils.instantiateClass(constructor, texts);
        }
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(InAddress.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        InAddress named = Objects.requireNonNull(parameter.getParameterAnnotation(InAddress.class));
        Object form =
                shapes.computeIfAbsent(parameter.getParameterType(), Shape::of).filledIn(request);
        Objects.requireNonNull(container)
                .addAllAttributes(new BeanPropertyBindingResult(form, named.value()).getModel());
        return form;
    }
}
