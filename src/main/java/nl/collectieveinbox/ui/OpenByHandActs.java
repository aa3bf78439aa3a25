package nl.collectieveinbox.ui;

import nl.collectieveinbox.correspondence.ExpiredNotices;
import nl.collectieveinbox.pipeline.SecureMail;
import nl.collectieveinbox.triage.OpenByHand;
import org.springframework.stereotype.Component;

/** The services behind what one can do with a message that is to be opened by hand. */
@Component
record OpenByHandActs(OpenByHand tasks, SecureMail mail, ExpiredNotices expired, LetterDesk desk) {}
