package nl.collectieveinbox.parsing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of a message is read before reading stops with a remark.
 *
 * @param maxParts parts of one message, those of enclosed messages included
 * @param maxDepth messages enclosed in messages
 * @param maxMultipartDepth multiparts inside multiparts
 * @param maxTextPartBytes decoded bytes of one text part
 * @param maxTextChars characters of the text that is read
 * @param maxHtmlChars characters of HTML that is still made safe to show
 * @param maxHtmlTags tags in HTML that is still made safe to show
 * @param maxHeaderBytes the header of a message or of one part
 */
@ConfigurationProperties("inbox.parsing")
public record ParsingSettings(
        @DefaultValue("2500") int maxParts,
        @DefaultValue("10") int maxDepth,
        @DefaultValue("60") int maxMultipartDepth,
        @DefaultValue("33554432") int maxTextPartBytes,
        @DefaultValue("2000000") int maxTextChars,
        @DefaultValue("2000000") int maxHtmlChars,
        @DefaultValue("50000") int maxHtmlTags,
        @DefaultValue("1000000") int maxHeaderBytes) {}
