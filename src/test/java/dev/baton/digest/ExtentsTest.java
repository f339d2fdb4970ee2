package dev.baton.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExtentsTest {

    private final Extents extents =
            new Extents(Map.of("emea", "Europe and more"), Set.of("June", "Spring \"Big\" Fair"));

    @Test
    void aTerritoryIsKnownByItsKeyAndByItsName() {
        assertThat(extents.territory(" EMEA")).contains(Extent.territory("emea"));
        assertThat(extents.territory("europe AND more")).contains(Extent.territory("emea"));
        assertThat(extents.territory("june")).isEmpty();
    }

    @Test
    void aCampaignIsSpeltAsLeadsSpeltItHoweverItIsAskedFor() {
        assertThat(extents.campaign("JUNE ")).contains(Extent.campaign("June"));
        assertThat(extents.campaign("spring big fair")).contains(Extent.campaign("Spring \"Big\" Fair"));
        assertThat(extents.campaign("emea")).isEmpty();
    }
}
