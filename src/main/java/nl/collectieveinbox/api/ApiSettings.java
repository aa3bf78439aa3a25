package nl.collectieveinbox.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The door for other programs.
 *
 * @param token what they send as {@code Authorization: Bearer …}; empty: the API is off
 * @param maxLimit most items in one answer
 */
@ConfigurationProperties("inbox.api")
record ApiSettings(@DefaultValue("") String token, @DefaultValue("500") int maxLimit) {

    boolean on() {
        return !token.isBlank();
    }
}
