package nl.collectieveinbox.pipeline;

/** Why a message did not pass a stage. */
sealed interface Failure {

    /** A sentence for people, in Dutch. */
    String problem();

    /** It may pass when tried again later: something around it failed. */
    record Passing(String problem) implements Failure {}

    /** It will not pass by itself: the message is set aside, with its raw file. */
    record Lasting(String problem) implements Failure {}
}
