package dev.plumbline.alpacasim.market;

import java.util.ArrayList;
import java.util.List;

/// What the generated market trades.
public final class Listings {
  private static final String NASDAQ =
      "AAPL ADBE AMD AMGN AMZN AVGO CMCSA COST CSCO GOOG GOOGL INTC META MSFT MU NFLX NVDA PEP PYPL"
          + " QCOM QQQ SBUX TSLA TXN FAKEPACA";
  private static final String NYSE =
      "AXP BA BAC BRK.B C CAT CVX DIS F GE GM GS HD IBM JNJ JPM KO LLY MA MCD MRK NKE ORCL PFE PG T"
          + " UNH V VZ WFC WMT XOM";
  private static final String ARCA = "DIA EFA EEM GLD IWM SLV SPY TLT USO VTI XLE XLF XLK";

  private Listings() {}

  /// Well-known tickers and as many invented tickers as wanted.
  ///
  /// @param more how many of `SIM0001`, `SIM0002`, … there are
  public static List<Listing> all(int more) {
    List<Listing> all = new ArrayList<>();
    add(all, NASDAQ, "NASDAQ");
    add(all, NYSE, "NYSE");
    add(all, ARCA, "ARCA");
    // the one that is hard to borrow and traded in whole shares only
    all.add(new Listing("HTBX", "Simulated HTBX, hard to borrow", "NYSE", false, false, false));
    for (int i = 1; i <= more; i++) {
      String symbol = "SIM%04d".formatted(i);
      all.add(Listing.equity(symbol, "Simulated " + symbol, "NYSE"));
    }
    return List.copyOf(all);
  }

  private static void add(List<Listing> all, String symbols, String exchange) {
    for (String symbol : symbols.split(" ")) {
      all.add(Listing.equity(symbol, "Simulated " + symbol, exchange));
    }
  }
}
