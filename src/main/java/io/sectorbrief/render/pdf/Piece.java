package io.sectorbrief.render.pdf;

import java.util.List;

/**
 * A piece of the flow that no page ends within; lengths in points.
 *
 * @param element which child of the body it is or is part of, from 1
 * @param height as the templates have it, with margins
 * @param grows by how much it may be higher
 * @param shrinks by how much it may be lower
 * @param exhibits numbers of the exhibits in it
 * @param before whether a page may end before it
 * @param head what is repeated above it where a page begins with it
 */
record Piece(
        int element, double height, double grows, double shrinks, List<Integer> exhibits, Joint before, double head) {

    /** What stands between a piece and the one before it. */
    enum Joint {
        /** A page may end here. */
        OPEN,
        /** They stand on one page. */
        CLOSED,
        /** A table runs on: a page ends here only where it is full. */
        RUNNING
    }
}
