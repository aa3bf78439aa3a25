package nl.collectieveinbox.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives each word as {@link Terms} says: the exact word, and its stems at the same position. */
final class TermsFilter extends TokenFilter {

    private final boolean stems;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private Iterator<String> waiting = List.<String>of().iterator();

    TermsFilter(TokenStream words, boolean stems) {
        super(words);
        this.stems = stems;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (waiting.hasNext()) {
            term.setEmpty().append(waiting.next());
            position.setPositionIncrement(0);
            return true;
        }
        while (input.incrementToken()) {
            Terms terms = Terms.of(term.toString());
            if (!terms.exact().isEmpty()) {
                term.setEmpty().append(terms.exact());
                waiting = stems ? terms.stems().iterator() : waiting;
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting = List.<String>of().iterator();
    }
}
