package io.sectorbrief.extract;

import java.util.random.RandomGenerator;

/** One way to spoil a file; the same random numbers spoil it alike. */
@FunctionalInterface
public interface Harm {

    /** A spoiled copy; the bytes themselves where there is nothing that this way could spoil. */
    byte[] to(byte[] whole, RandomGenerator random);
}
