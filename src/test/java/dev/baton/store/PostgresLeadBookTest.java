package dev.baton.store;

class PostgresLeadBookTest extends LeadBookContract {
    PostgresLeadBookTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
