package nl.collectieveinbox.parsing;

/** A message in parts, its header not yet understood. */
record Dismantled(Fields fields, Part root) {}
