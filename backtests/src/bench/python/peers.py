"""Runs a crossing of SMA(10) and SMA(60) in another engine and tells its figures in one line.

usage: peers.py ENGINE single|sweep BARS.csv

Ten shares at the bar's close, one dollar an order, ten millions of cash, long or flat: what
dev.plumbline.algorithms.bench.SmaCross does.
"""

import sys
import time

import numpy as np
import pandas as pd

CASH = 10_000_000
SHARES = 10
FAST, SLOW = 10, 60


def tell(**figures):
    print("peer " + " ".join(f"{name}={value}" for name, value in figures.items()))


def timed(function):
    begin = time.perf_counter()
    result = function()
    return time.perf_counter() - begin, result


def best_of(function, times):
    return min((timed(function) for _ in range(times)), key=lambda pair: pair[0])


def backtrader(bars):
    import backtrader as bt

    bars = bars.iloc[:50_000]

    class Cross(bt.Strategy):
        def __init__(self):
            self.fast = bt.ind.SMA(period=FAST)
            self.slow = bt.ind.SMA(period=SLOW)

        def next(self):
            if self.fast[0] > self.slow[0]:
                if not self.position:
                    self.buy(size=SHARES)
            elif self.position:
                self.close()

    class Fee(bt.CommInfoBase):
        params = (("stocklike", True), ("commtype", bt.CommInfoBase.COMM_FIXED))

        def _getcommission(self, size, price, pseudoexec):
            return 1.0

    def run():
        engine = bt.Cerebro(stdstats=False)
        engine.broker.setcash(CASH)
        engine.broker.addcommissioninfo(Fee())
        engine.broker.set_coc(True)
        engine.addstrategy(Cross)
        engine.adddata(bt.feeds.PandasData(dataname=bars))
        engine.addanalyzer(bt.analyzers.TradeAnalyzer, _name="trades")
        strategy = engine.run()[0]
        return strategy.analyzers.trades.get_analysis().total.closed, engine.broker.getvalue()

    first, (trades, equity) = timed(run)
    tell(version=bt.__version__, bars=len(bars), first=first, seconds=first, trades=trades, equity=round(equity, 2))


def backtesting(bars):
    import backtesting as bt
    from backtesting import Backtest, Strategy

    frame = bars.rename(columns=str.capitalize)

    def sma(values, length):
        return pd.Series(values).rolling(length).mean()

    class Cross(Strategy):
        def init(self):
            self.fast = self.I(sma, self.data.Close, FAST)
            self.slow = self.I(sma, self.data.Close, SLOW)

        def next(self):
            if self.fast[-1] > self.slow[-1]:
                if not self.position:
                    self.buy(size=SHARES)
            elif self.position:
                self.position.close()

    def run():
        return Backtest(frame, Cross, cash=CASH, commission=(1.0, 0.0), trade_on_close=True).run()

    first, stats = timed(run)
    seconds, stats = best_of(run, 1)
    tell(version=bt.__version__, bars=len(bars), first=first, seconds=min(first, seconds),
         trades=stats["# Trades"], equity=round(stats["Equity Final [$]"], 2))


def vectorbt(bars):
    import vectorbt as vbt

    close = bars["close"]

    def run():
        fast = vbt.MA.run(close, FAST).ma
        slow = vbt.MA.run(close, SLOW).ma
        portfolio = vbt.Portfolio.from_signals(
            close, fast > slow, fast <= slow, size=SHARES, fixed_fees=1.0, init_cash=CASH, freq="1min")
        return portfolio.stats()

    first, stats = timed(run)
    seconds, stats = best_of(run, 3)
    tell(version=vbt.__version__, bars=len(bars), first=first, seconds=seconds,
         trades=stats["Total Closed Trades"], equity=round(stats["End Value"], 2))


def vectorbt_sweep(bars):
    """As many sets as fit into about three gigabytes at once: two fast averages by twenty slow ones."""
    import vectorbt as vbt

    close = bars["close"]
    slows = list(range(60, 156, 5))

    def run(fasts):
        pairs = [(fast, slow) for fast in fasts for slow in slows]
        fast = vbt.MA.run(close, [f for f, _ in pairs]).ma.to_numpy()
        slow = vbt.MA.run(close, [s for _, s in pairs]).ma.to_numpy()
        portfolio = vbt.Portfolio.from_signals(
            close, fast > slow, fast <= slow, size=SHARES, fixed_fees=1.0, init_cash=CASH, freq="1min")
        return portfolio.final_value().max()

    run([5])
    seconds, best = best_of(lambda: run([5, 6]), 2)
    tell(version=vbt.__version__, bars=len(bars), sets=2 * len(slows), threads=1, seconds=round(seconds, 3),
         equity=round(float(best), 2))


def manifoldbt(bars):
    raise SystemExit("there is no program for manifoldbt yet: it did not install when this was written")


def main():
    engine, what, file = sys.argv[1:]
    bars = pd.read_csv(file)
    bars.index = pd.to_datetime(bars.pop("time"))
    bars = bars.astype(np.float64)
    if what == "sweep":
        if engine != "vectorbt":
            raise SystemExit(f"no sweep of {engine} here")
        vectorbt_sweep(bars)
    else:
        globals()[engine](bars)


main()
