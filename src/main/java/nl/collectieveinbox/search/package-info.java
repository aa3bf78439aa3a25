/**
 * Makes messages, attachments and requests findable.
 *
 * <p>A tour: {@link nl.collectieveinbox.search.SearchIndex} is the door. What someone types is read by {@code AskReader}
 * into an {@code Ask}, said in Hibernate Search's words by {@code Predicates}, run by {@code Searching}; a hit's passage
 * is found by {@code Snippets}. What a word is, and by which other words it is found, stands in {@code Words},
 * {@code Stems}, {@code Compounds} and {@code Terms}, and is the same for index, query and snippet. {@code IndexFolder}
 * keeps one {@code Generation} after another. The index is disposable: the database is the truth.
 */
@ApplicationModule(allowedDependencies = {"mail"})
@NullMarked
package nl.collectieveinbox.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
