package nl.collectieveinbox.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.collectieveinbox.extraction.Extracted;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.recognition.AttachmentText;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.recognition.Recogniser;
import nl.collectieveinbox.recognition.Recognitions;
import nl.collectieveinbox.recognition.Tellings;
import nl.collectieveinbox.recognition.Told;
import org.springframework.stereotype.Component;

/** Learns what kind of message each is and which facts it states. */
@Component
class RecogniseStation implements Station {

    private final Recogniser recogniser;
    private final Recognitions recognitions;
    private final Tellings tellings;
    private final Known known;

    RecogniseStation(Recogniser recogniser, Recognitions recognitions, Tellings tellings, Known known) {
        this.recogniser = recogniser;
        this.recognitions = recognitions;
        this.tellings = tellings;
        this.known = known;
    }

    @Override
    public Stage stage() {
        return Stage.RECOGNISE;
    }

    @Override
    public void work(List<Journey> batch) {
        Map<Long, Told> told = tellings.of(batch.stream().map(Journey::id).toList());
        batch.forEach(journey -> recognise(journey, told.getOrDefault(journey.id(), Told.NOTHING)));
    }

    @Override
    public void keep(List<Journey> batch) {
        Map<Long, Recognised> recognised = new TreeMap<>();
        batch.forEach(journey -> recognised.put(journey.id(), journey.recognised()));
        recognitions.saveAll(recognised);
    }

    private void recognise(Journey journey, Told told) {
        try {
            known.extracted(journey);
            journey.recognised(recogniser.recognise(journey.read(), texts(journey), told));
        } catch (RuntimeException e) {
            journey.failed(Problems.passing(e));
        }
    }

    private static List<AttachmentText> texts(Journey journey) {
        List<AttachmentText> texts = new ArrayList<>();
        List<Attachment> parts = journey.read().attachments();
        List<Extracted> extracted = journey.extracted();
        for (int i = 0; i < parts.size(); i++) {
            texts.add(new AttachmentText(parts.get(i).name(), extracted.get(i).text(), extracted.get(i).messages()));
        }
        return texts;
    }
}
