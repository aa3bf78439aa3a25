package nl.collectieveinbox.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How the Lucene backend reads Dutch text: {@link #DUTCH} when indexing, {@link #EXACT} for phrases. */
final class DutchAnalysis implements LuceneAnalysisConfigurer {

    static final String DUTCH = "dutch";
    static final String EXACT = "exact";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(DUTCH).instance(new WordAnalyzer(true));
        context.analyzer(EXACT).instance(new WordAnalyzer(false));
    }

    private static final class WordAnalyzer extends Analyzer {

        /** No phrase runs from one value into the next. */
        private static final int GAP = 100;

        private final boolean stems;

        WordAnalyzer(boolean stems) {
            this.stems = stems;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = CharTokenizer.fromTokenCharPredicate(Words::isPart);
            TokenStream terms = new TermsFilter(words, stems);
            return new TokenStreamComponents(words, terms);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }
}
