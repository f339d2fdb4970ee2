package dev.baton.store;

import static dev.baton.store.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.lead.Lead;
import dev.baton.lead.Work;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Opening and closing, on both databases. */
class StoreTest extends StoreContract {

    @Test
    void whatWasStoredIsThereAfterARestart() {
        Lead lead = open("p-1");
        store.close();

        store = openAgain();

        assertThat(store.leadBook().find(lead.number())).contains(lead);
    }

    @Test
    void healthyWhileOpen() {
        assertThat(store.healthy()).isTrue();

        store.close();

        assertThat(store.healthy()).isFalse();
    }

    @Test
    void aClosedStoreRefusesInASentence() {
        store.close();

        assertThatThrownBy(() -> book.commit(Work.admitting(Samples.held(person("p-1")))))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("was not stored");
    }

    @Test
    void aDatabaseOfANewerBatonIsLeftAlone() throws SQLException {
        store.close();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into flyway_schema_history
                        (installed_rank, version, description, type, script, installed_by, execution_time, success)
                    values (999, '999', 'from the future', 'SQL', 'V999__from_the_future.sql', 'test', 1, true)
                    """);
        }

        assertThatThrownBy(this::openAgain).isInstanceOf(StoreUnavailable.class).hasMessageContaining("newer Baton");
    }

    @Test
    void closingTwiceDoesNoHarm() {
        store.close();
        store.close();
    }
}
