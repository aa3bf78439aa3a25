package nl.collectieveinbox.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.recognition.Mention.Meaning;
import nl.collectieveinbox.recognition.Phrases.Hit;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Fold;
import nl.collectieveinbox.unwrapping.Subject;

/** What the rules for the kind look at, computed once. */
final class Evidence {

    private static final int LONGEST_SUBJECT = 1_000;
    private static final int AT_LENGTH = 25;

    final Reading reading;
    final ReadMessage message;
    final String subject;
    final String headers;
    final boolean fromCareOrganisation;
    final boolean fromCorporation;
    final boolean stranger;
    final boolean passedOn;
    final boolean answers;
    final boolean threaded;
    final boolean namesOurReference;
    final boolean bulk;
    final boolean list;
    final boolean calendar;
    final boolean countsGroupItself;
    final boolean household;
    /** How many different words of a request stand before a colon, or in a cell of their own. */
    final long labels;
    final boolean namesTargetGroup;
    final boolean namesMunicipality;
    final boolean namesSomebody;
    final boolean namesOneAge;
    final boolean asksForGroup;
    final boolean namesRequest;
    final boolean asksForOne;
    final List<Passage> spoken;
    final boolean asksTheReader;
    final boolean isShort;
    final boolean attachmentAsks;
    final boolean attachmentNamesPerson;
    /** Somebody beside the inbox who is no corporation. */
    final boolean addressesOthers;
    final List<Sign> signs;
    final LikelyKind likely;

    Evidence(Reading reading, Region region) {
        this.reading = reading;
        this.message = reading.message;
        this.subject = Fold.text(message.subject().substring(0, Math.min(LONGEST_SUBJECT, message.subject().length()))).strip();
        this.headers = message.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        this.fromCareOrganisation = region.careOrganisationByDomain(reading.asker.domain(), reading.day).isPresent();
        this.fromCorporation = region.corporationByDomain(message.from().domain(), reading.day).isPresent();
        this.stranger = !fromCareOrganisation && !fromCorporation;
        this.passedOn = reading.original != null;
        this.namesOurReference = OwnReference.in(subject).isPresent();
        boolean forwards = passedOn || Subject.isForward(message.subject());
        this.threaded = !forwards && (!message.inReplyTo().isEmpty() || !message.references().isEmpty());
        this.answers = !forwards && Subject.isReply(message.subject());
        this.bulk = hasHeader("list-unsubscribe") || header("precedence").equals("bulk") || header("precedence").equals("junk");
        this.list = hasHeader("list-id") || header("precedence").equals("list");
        this.calendar = headers.contains("text/calendar") || message.attachments().stream().anyMatch(part -> part.mediaType().equals("text/calendar"));
        // The subject of a reply is that of the mail it answers.
        this.spoken = answers || threaded ? List.of(reading.textPassage()) : List.of(reading.subjectPassage(), reading.textPassage());
        this.household = says(KindWords.FAMILY) || says(KindWords.MYSELF);
        this.countsGroupItself = spoken.stream().anyMatch(passage -> AmountFacts.namesAGroup(passage) || Several.group(passage, 0, passage.tokens.size()));
        this.labels = labels(reading.textPassage());
        this.namesTargetGroup = names(Meaning.TARGET_GROUP);
        this.namesMunicipality = names(Meaning.MUNICIPALITY) || names(Meaning.NEIGHBOURHOOD);
        this.namesSomebody = spoken.stream().anyMatch(Somebody::isIn);
        this.namesOneAge = OneAge.isIn(reading.textPassage()) || OneAge.isIn(reading.subjectPassage());
        Asking asking = new Asking(spoken, reading.mentions, household);
        this.asksForGroup = asking.forGroup();
        this.namesRequest = asking.namesRequest();
        this.asksForOne = asking.forOne();
        this.asksTheReader = asking.theReader();
        this.isShort = reading.textPassage().tokens.size() < AT_LENGTH;
        Asking documents = new Asking(documents(), reading.mentions, false);
        boolean form = documents().stream().anyMatch(document -> distinct(KindWords.FORM_FIELDS, List.of(document)) >= 3 || labels(document) >= 3);
        boolean request = distinct(KindWords.REQUEST_NOUNS, documents()) > 0;
        this.attachmentAsks = !answers && !threaded && (documents.forGroup() || request || form) && documents().stream().anyMatch(AmountFacts::namesAGroup);
        this.attachmentNamesPerson = distinct(KindWords.PERSONAL, documents()) > 0
                && distinct(KindWords.ADMISSION, spoken) > 0 && distinct(KindWords.ADMISSION, documents()) > 0;
        this.addressesOthers = recipients().filter(domain -> region.corporationByDomain(domain, reading.day).isEmpty()).distinct().count() > 1;
        this.signs = Signs.ALL.stream().filter(sign -> sign.seen().test(this)).toList();
        this.likely = new LikelyKind(this);
    }

    boolean hasHeader(String name) {
        return message.header(name).filter(value -> !value.isBlank()).isPresent();
    }

    String header(String name) {
        return message.header(name).orElse("").strip().toLowerCase(Locale.ROOT);
    }

    boolean subjectStarts(List<String> starts) {
        return starts.stream().anyMatch(subject::startsWith);
    }

    boolean subjectSays(Phrases phrases) {
        return !phrases.in(reading.subjectPassage()).isEmpty();
    }

    /** Whether one of the phrases stands in what the sender wrote, the subject included when it is his own. */
    boolean says(Phrases phrases) {
        return count(phrases) > 0;
    }

    int count(Phrases phrases) {
        int count = 0;
        for (Passage passage : spoken) {
            count += phrases.in(passage).size();
        }
        return count;
    }

    /** How many different ones of the phrases stand there. */
    long distinct(Phrases phrases) {
        return distinct(phrases, spoken);
    }

    private static long distinct(Phrases phrases, List<Passage> passages) {
        Set<String> words = new HashSet<>();
        for (Passage passage : passages) {
            for (Hit hit : phrases.in(passage)) {
                words.add(hit.words());
            }
        }
        return words.size();
    }

    private static long labels(Passage passage) {
        return passage.tokens.stream().filter(token -> token.end() < passage.text.length() && ":\t|".indexOf(passage.text.charAt(token.end())) >= 0)
                .map(Token::folded).filter(KindWords.LABELS::contains).distinct().count();
    }

    private boolean names(Meaning meaning) {
        return reading.mentions.stream().anyMatch(mention -> mention.meaning() == meaning && spoken.contains(mention.passage()));
    }

    /** How many of these stand in the subject or in what the sender wrote, letter by letter. */
    long occurring(List<String> pieces) {
        return pieces.stream().filter(piece -> subject.contains(piece) || reading.textPassage().folded.contains(piece)).count();
    }

    /** How long what the sender wrote is. */
    int words() {
        return reading.textPassage().tokens.size();
    }

    /** Whether it brings documents whose text is known. */
    boolean hasDocuments() {
        return !documents().isEmpty();
    }

    private Stream<String> recipients() {
        return Stream.concat(message.to().stream(), message.cc().stream()).map(Address::domain).filter(domain -> !domain.isEmpty());
    }

    private List<Passage> documents() {
        return reading.passages.subList(2, reading.passages.size());
    }
}
