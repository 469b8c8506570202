package io.sectorbrief;

/** Entry point. */
public final class SectorBrief {
    private SectorBrief() {}

    public static void main(String[] arguments) {
        System.out.println("sector-brief");
    }
}
