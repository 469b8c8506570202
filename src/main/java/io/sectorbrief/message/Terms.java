package io.sectorbrief.message;

/** What readers call what the program has names for. */
public interface Terms {

    /** Everything by the name the program has for it, as on the command line. */
    Terms OF_THE_PROGRAM = new Terms() {
        @Override
        public String metric(String name) {
            return name;
        }

        @Override
        public String dataset(String name) {
            return name;
        }
    };

    String metric(String name);

    String dataset(String name);
}
