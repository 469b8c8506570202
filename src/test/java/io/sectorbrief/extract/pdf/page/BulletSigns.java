package io.sectorbrief.extract.pdf.page;

import java.util.stream.Stream;

/** Every sign that begins the points of a list, so that each step is tried with all of them. */
public final class BulletSigns {

    private BulletSigns() {}

    public static Stream<String> all() {
        return Bullets.ONE.codePoints().mapToObj(Character::toString).filter(sign -> !"[]".contains(sign));
    }
}
