package nl.collectieveinbox.region;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the region once, at the start. */
@Configuration(proxyBeanMethods = false)
class RegionConfiguration {

    @Bean
    Region region(RegionSettings settings) {
        return Region.read(settings.file());
    }
}
