package org.mreza.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mreza.web.meeting.planning.PlanForm;

/** A plan and a record share most of their fields, but not all of their limits. */
class TypedLimitsTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void a_plan_has_a_date_where_a_record_may_not_know_it() {
        assertThat(wrong(new PlanForm())).containsExactly("held", "title");
        assertThat(wrong(new MeetingForm())).containsExactly("title");
    }

    @Test
    void a_record_limits_its_ordinal_by_length() {
        MeetingForm form = new MeetingForm();
        form.setTitle("Coordination meeting");
        form.setOrdinal("12345678901");
        assertThat(wrong(form)).containsExactly("ordinal");
    }

    private static List<String> wrong(WhatForm form) {
        return VALIDATOR.validate(form).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }
}
