package nl.collectieveinbox;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Uses the embedded database unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}' == ''")
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(@Value("${inbox.data-dir:./data}") Path dataDir) {
        return EmbeddedDatabase.open(dataDir);
    }

    @Bean
    DataSource dataSource(EmbeddedDatabase database, @Value("${inbox.database.pool:16}") int pool) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(database.url());
        source.setUsername("postgres");
        source.setMaximumPoolSize(pool);
        source.setPoolName("inbox");
        return source;
    }
}
