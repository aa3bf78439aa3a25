package nl.collectieveinbox.recognition;

import java.util.Set;

/**
 * What is noticed about one thing, and what a person says of it.
 *
 * @param mail where it stands; what stands in one mail is learned or asked together
 * @param noticed names, such as {@code word-after=cliënten}
 * @param weight how much it counts; 1 as a rule
 */
record Lesson(String mail, Set<String> noticed, String answer, double weight) {

    Lesson(String mail, Set<String> noticed, String answer) {
        this(mail, noticed, answer, 1);
    }
}
