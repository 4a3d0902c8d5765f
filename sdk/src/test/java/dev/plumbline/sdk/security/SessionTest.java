package dev.plumbline.sdk.security;

import static dev.plumbline.sdk.security.TestAccount.d;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.time.Nanos;
import org.junit.jupiter.api.Test;

class SessionTest {
  private final TestAccount account = new TestAccount();
  private final Equity security = account.add("SPY");

  private void bar(String utc, String time, String low, String high, String volume) {
    account.setUtc(utc);
    long begin = Nanos.parse(time);
    security
        .session()
        .update(
            new TradeBar(
                security.symbol(),
                begin,
                begin + Nanos.HOUR,
                new Bar(d(low), d(high), d(low), d(high)),
                d(volume),
                false));
  }

  @Test
  void isZeroUntilItsSizeIsSet() {
    assertEquals(0, security.session().close());
    assertThrows(IndexOutOfBoundsException.class, () -> security.session().get(0));
  }

  @Test
  void addsUpRegularTradingAlone() {
    security.session().setSize(2);
    bar("2013-10-07T13:00:00", "2013-10-07T08:00:00", "1", "9", "5");
    bar("2013-10-07T15:00:00", "2013-10-07T10:00:00", "10", "12", "100");
    bar("2013-10-07T16:00:00", "2013-10-07T11:00:00", "8", "11", "50");
    Session session = security.session();
    assertEquals(d("10"), session.openExact());
    assertEquals(d("12"), session.highExact());
    assertEquals(d("8"), session.lowExact());
    assertEquals(d("11"), session.closeExact());
    assertEquals(d("150"), session.volumeExact());
  }

  @Test
  void endsADayWhenTheClockLeavesIt() {
    security.session().setSize(2);
    bar("2013-10-07T15:00:00", "2013-10-07T10:00:00", "10", "12", "100");
    account.setUtc("2013-10-08T04:00:00");
    assertEquals(d("12"), security.session().get(1).closeExact());
    assertEquals(0, security.session().get(0).close());
    bar("2013-10-08T15:00:00", "2013-10-08T10:00:00", "20", "22", "7");
    assertEquals(d("22"), security.session().closeExact());
    assertEquals(2, security.session().count());
    assertTrue(security.session().get(1).time().toString().startsWith("2013-10-07"));
  }
}
