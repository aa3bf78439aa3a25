package nl.collectieveinbox.parsing;

import java.io.IOException;

/** A library that takes a message apart: splits header from body and part from part, and undoes transfer encodings. */
interface Dismantler {

    /** As it appears in {@link nl.collectieveinbox.mail.ReadMessage#reader()}. */
    String name();

    /** Walks the parts in order and has each one made by the maker. */
    Dismantled dismantle(Source source, PartMaker maker) throws IOException, Malformed;
}
