package nl.collectieveinbox.api;

/** A parameter that cannot be used, by name. */
class BadParameter extends RuntimeException {

    private final String parameter;

    BadParameter(String parameter, String reason) {
        super(reason);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
