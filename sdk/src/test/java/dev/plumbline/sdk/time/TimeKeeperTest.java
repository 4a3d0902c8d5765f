package dev.plumbline.sdk.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class TimeKeeperTest {
  @Test
  void wallClocksFollowTheClock() {
    TimeKeeper keeper = new TimeKeeper(Nanos.of(2013, 10, 7, 13, 30));
    LocalTimeKeeper newYork = keeper.localTimeKeeper(MarketTimeZone.NEW_YORK);
    assertEquals(LocalDateTime.of(2013, 10, 7, 9, 30), newYork.localTime());
    keeper.setUtcDateTime(Nanos.of(2013, 11, 4, 14, 30));
    assertEquals(LocalDateTime.of(2013, 11, 4, 9, 30), newYork.localTime());
    assertEquals(Nanos.of(2013, 11, 4, 14, 30), newYork.utcNs());
    assertEquals(LocalDateTime.of(2013, 11, 4, 14, 30), keeper.timeIn(MarketTimeZone.UTC));
  }

  @Test
  void aZoneHasOneWallClock() {
    TimeKeeper keeper = new TimeKeeper(0);
    assertSame(
        keeper.localTimeKeeper(MarketTimeZone.of("Europe/Berlin")),
        keeper.localTimeKeeper(MarketTimeZone.of("Europe/Berlin")));
  }
}
