-- The one word of the schema that H2 has and PostgreSQL lacks: the history itself is the same for both.
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'longvarchar') THEN
        CREATE DOMAIN longvarchar AS text;
    END IF;
END
$$;
