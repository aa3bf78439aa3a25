package nl.collectieveinbox.api;

/** What was asked for by its id is not here. */
class NotFound extends RuntimeException {

    NotFound(String what) {
        super(what);
    }
}
