package io.sectorbrief.job;

import io.sectorbrief.store.Store;
import java.time.Clock;

/**
 * All that the steps of one run share.
 *
 * @param run which run it is
 * @param scope what was asked for
 * @param workspace its folders
 * @param settings of this installation
 * @param definitions as read when it began
 * @param store open
 * @param clock what time to take it is
 * @param progress who is told
 */
record Tonight(
        RunIdentity run,
        NightScope scope,
        Workspace workspace,
        Settings settings,
        Definitions definitions,
        Store store,
        Clock clock,
        Progress progress) {}
