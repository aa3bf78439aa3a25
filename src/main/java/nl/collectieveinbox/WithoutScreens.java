package nl.collectieveinbox;

import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The rooms without what they show: for a command that does the work of the service while none runs. No component, or
 * the service itself would find it.
 */
@EnableAutoConfiguration(excludeName = {
    "com.vaadin.flow.spring.SpringBootAutoConfiguration",
    "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
    "com.vaadin.flow.spring.VaadinScopesConfig"
})
@ConfigurationPropertiesScan
@ComponentScan(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "nl\\.collectieveinbox\\.(ui|api)\\..*"),
            @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CollectiveInbox.class)
        })
class WithoutScreens {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
