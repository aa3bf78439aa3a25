package nl.collectieveinbox.triage;

/** A task to open a message by hand came, ended or was taken up again. Published inside the transaction. */
public record OpenByHandChanged(long messageId) {}
