package io.sectorbrief.store;

/**
 * A PostgreSQL database that holds the store instead of the files below the output folder.
 *
 * @param url its JDBC address: {@code jdbc:postgresql://host/database}
 * @param user role to work as; its schema holds the tables
 * @param password of the role, or empty text where the server asks for none
 */
public record StoreServer(String url, String user, String password) {

    private static final String POSTGRES = "jdbc:postgresql:";

    /** @throws IllegalArgumentException if the address is not one of PostgreSQL */
    public StoreServer {
        if (!url.startsWith(POSTGRES)) {
            throw new IllegalArgumentException("store.url: '" + url
                    + "' is no address of PostgreSQL; write it like jdbc:postgresql://host/database");
        }
    }

    /** Without a password. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
