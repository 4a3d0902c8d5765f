package dev.plumbline.mavenplugin;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/// Backtests a strategy of the project: `mvn plumbline:backtest
/// -Dalgorithm=com.example.MyStrategy`.
@Mojo(name = "backtest", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class BacktestGoal extends AlgorithmGoal {
  /// First day, `yyyy-MM-dd`; wins over the strategy's own.
  @Parameter(property = "start")
  private String start;

  /// Last day, `yyyy-MM-dd`; wins over the strategy's own.
  @Parameter(property = "end")
  private String end;

  /// Starting cash; wins over the strategy's own.
  @Parameter(property = "cash")
  private String cash;

  @Override
  String command() {
    return "backtest";
  }

  @Override
  void addOwn(List<String> words) {
    add(words, "--start", start);
    add(words, "--end", end);
    add(words, "--cash", cash);
  }

  /// A backtest is mostly over within seconds, which the optimizing compiler would cost.
  @Override
  List<String> flags() {
    return List.of("-XX:TieredStopAtLevel=1", "-Xmn24m");
  }
}
