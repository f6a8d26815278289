package org.mreza.persistence.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** Makes transactions begin with {@link Patience}, and the start end with the reason when the database says no. */
@Configuration(proxyBeanMethods = false)
class PatienceConfiguration {

    @Bean
    static BeanPostProcessor patience() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof LocalContainerEntityManagerFactoryBean factory) {
                    connectOnce(factory.getDataSource());
                    factory.setJpaDialect(new Patience());
                }
                return bean;
            }
        };
    }

    /** Hibernate would swallow the refusal, and say that it knows no dialect. */
    private static void connectOnce(@Nullable DataSource database) {
        try {
            if (database != null) database.getConnection().close();
        } catch (SQLException refused) {
            throw new DataAccessResourceFailureException("the database refuses its role", refused);
        }
    }
}
