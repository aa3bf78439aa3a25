package nl.collectieveinbox.triage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices of secure mail are dealt with.
 *
 * @param secureNoticeDays days a message can be opened when its notice does not say until when
 * @param secureNoticeWarnDays days before the end at which the clock asks for attention
 * @param codeKeeper who has the telephone that gets the codes, as shown; empty when nobody is named
 */
@ConfigurationProperties("inbox.triage")
public record OpenByHandSettings(
        @DefaultValue("90") int secureNoticeDays, @DefaultValue("7") int secureNoticeWarnDays, @DefaultValue("") String codeKeeper) {}
