package io.sectorbrief.store;

/** What had to be done for a store that was found as a process left it. */
public enum Rescue {
    /** It was closed in order. */
    NOT_NEEDED,
    /** A crash left it open; every row could be read. */
    SOUND,
    /** A crash damaged it; it was written anew from what could be read, the damaged file lies beside it. */
    REBUILT
}
