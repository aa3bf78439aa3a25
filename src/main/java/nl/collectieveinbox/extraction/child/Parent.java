package nl.collectieveinbox.extraction.child;

/** The service that started this child. */
final class Parent {

    private Parent() {}

    /** Ends this process as soon as its parent is gone, also in the middle of a file; Tika looks only between two. */
    static void dieWithIt() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            Runtime.getRuntime().halt(1);
        }));
    }
}
