package io.sectorbrief.publish;

/** The end of a night that was cut short. */
final class PowerCut extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
