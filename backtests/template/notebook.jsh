// Backtests from JShell; ends by itself. Without the last line you stay at its prompt.
import com.example.GoldenCross;
import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.sdk.result.BacktestResult;

BacktestResult result = Backtests.run(GoldenCross.class);
System.out.println("Sharpe ratio: " + result.totalPerformance().portfolioStatistics().performance().sharpeRatio());
System.out.println("Trades: " + result.totalPerformance().closedTrades().size());

for (int fast : new int[] {10, 20, 30}) {
  RunOptions options = RunOptions.DEFAULT.withParameter("fast", String.valueOf(fast));
  BacktestResult one = Backtests.run(GoldenCross.class, options);
  System.out.println("fast " + fast + ": " + one.statistics().get("Net Profit") + " with " + one.orders().size() + " orders");
}
/exit
