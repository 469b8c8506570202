package io.sectorbrief.store;

import com.zaxxer.hikari.HikariConfig;

/** How connections to a store's database are kept open, whichever database it is. */
final class StorePool {

    private StorePool() {}

    /** At least one, and at most so many. */
    static HikariConfig of(String url, String user, String password, int connections) {
        var config = new HikariConfig();
        config.setPoolName("store");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        return config;
    }
}
