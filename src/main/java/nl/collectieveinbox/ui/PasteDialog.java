package nl.collectieveinbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.mailbox.HandDelivery.Enclosure;
import nl.collectieveinbox.pipeline.SecureMail.Content;
import nl.collectieveinbox.triage.OpenByHandResult;
import nl.collectieveinbox.triage.OpenByHandTask;

/** Takes what somebody read elsewhere. What is typed stays until it is kept or the dialog is closed. */
class PasteDialog extends Dialog {

    private static final int MOST_FILES = 20;
    private static final int MOST_BYTES = 25 * 1024 * 1024;
    private static final int NOON = 12;

    private final OpenByHandTask task;
    private final Dates dates;
    private final TextField name = new TextField();
    private final EmailField address = new EmailField();
    private final TextField subject = new TextField();
    private final DatePicker day;
    private final TextArea text = new TextArea();
    private final List<Enclosure> files = new CopyOnWriteArrayList<>();
    private final Div complaint = new Div();

    PasteDialog(OpenByHandTask task, Member member, OpenByHandActs acts, Dates dates, Runnable changed) {
        this.task = task;
        this.dates = dates;
        this.day = new DatePicker(getTranslation("byhand.paste.day"), dates.day(task.receivedAt()));
        setHeaderTitle(getTranslation("byhand.paste"));
        addClassNames("step-dialog", "paste-dialog");
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        Paragraph about = new Paragraph(getTranslation("byhand.paste.about"));
        about.addClassName("quiet");
        fill();
        Div who = new Div(name, address);
        who.addClassName("paste-row");
        Div what = new Div(subject, day);
        what.addClassName("paste-row");
        Div form = new Div(who, what, text, upload());
        form.addClassName("step-form");
        add(about, complaint, form);
        Button keep = new Button(getTranslation("byhand.paste.keep"), click -> keep(member, acts, changed));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("act.cancel"), click -> close()), keep);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                text.focus();
            }
        });
    }

    private void fill() {
        name.setLabel(getTranslation("byhand.paste.name"));
        name.setValue(task.senderName());
        address.setLabel(getTranslation("byhand.paste.address"));
        address.setValue(task.senderAddress());
        address.setErrorMessage(getTranslation("byhand.paste.address.missing"));
        subject.setLabel(getTranslation("byhand.paste.subject"));
        subject.setErrorMessage(getTranslation("byhand.paste.subject.missing"));
        day.setLocale(getLocale());
        day.setMax(dates.today());
        text.setLabel(getTranslation("byhand.paste.text"));
        text.setMinRows(8);
        text.setMaxRows(16);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) ->
                files.add(new Enclosure(file.fileName(), file.contentType() == null ? "" : file.contentType(), bytes))));
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("byhand.paste.files")));
        upload.setDropLabel(new Span(getTranslation("byhand.paste.drop")));
        upload.addFileRemovedListener(removed -> files.removeIf(file -> file.name().equals(removed.getFileName())));
        upload.addFileRejectedListener(rejected -> complain(getTranslation("byhand.paste.rejected", MOST_FILES, MOST_BYTES / 1024 / 1024)));
        return upload;
    }

    private void keep(Member member, OpenByHandActs acts, Runnable changed) {
        boolean whole = files.size() == 1 && files.getFirst().name().toLowerCase(java.util.Locale.ROOT).endsWith(".eml");
        address.setInvalid(!whole && (address.isEmpty() || address.isInvalid()));
        subject.setInvalid(!whole && subject.isEmpty());
        if (address.isInvalid() || subject.isInvalid()) {
            return;
        }
        switch (acts.mail().put(member, task.messageId(), new Content(name.getValue().strip(), address.getValue().strip(), subject.getValue(), sentAt(),
                text.getValue(), List.copyOf(files)))) {
            case OpenByHandResult.Done done -> {
                close();
                changed.run();
                // the dialog is gone by the time of an undo; the screen that it came from is not
                Toasts.say(this, getTranslation("byhand.paste.done"));
            }
            case OpenByHandResult.Refused refused -> complain(refused.reason());
        }
    }

    /** The notice tells the hour when the day is its own. */
    private Instant sentAt() {
        boolean sameDay = day.isEmpty() || day.getValue().equals(dates.day(task.receivedAt()));
        return sameDay ? task.receivedAt() : day.getValue().atTime(NOON, 0).atZone(Dates.REGION_TIME).toInstant();
    }

    private void complain(String why) {
        complaint.setText(why);
        complaint.setVisible(true);
    }
}
