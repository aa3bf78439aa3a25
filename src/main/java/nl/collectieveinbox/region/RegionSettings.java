package nl.collectieveinbox.region;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the region is described.
 *
 * @param file relative to the working directory
 */
@ConfigurationProperties("inbox.region")
record RegionSettings(@DefaultValue("config/region.yml") Path file) {}
