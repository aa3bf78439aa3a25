package nl.collectieveinbox.ui;

final class PrivacyView {
    static final String PATH = "persoonsgegevens";
}
