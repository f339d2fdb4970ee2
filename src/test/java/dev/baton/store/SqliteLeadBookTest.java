package dev.baton.store;

class SqliteLeadBookTest extends LeadBookContract {
    SqliteLeadBookTest() {
        super(TestDatabase.SQLITE);
    }
}
