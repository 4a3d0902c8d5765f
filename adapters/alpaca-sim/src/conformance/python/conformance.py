"""Calls of Alpaca's own Python client, unmodified, against the simulator; one line a call."""

import datetime as dt
import sys
import threading
import time
import uuid

from alpaca.common.exceptions import APIError
from alpaca.data.enums import Adjustment, DataFeed
from alpaca.data.historical import StockHistoricalDataClient
from alpaca.data.historical.corporate_actions import CorporateActionsClient
from alpaca.data.live import StockDataStream
from alpaca.data.requests import (
    CorporateActionsRequest,
    StockBarsRequest,
    StockLatestBarRequest,
    StockLatestQuoteRequest,
    StockLatestTradeRequest,
    StockQuotesRequest,
    StockSnapshotRequest,
    StockTradesRequest,
)
from alpaca.data.timeframe import TimeFrame, TimeFrameUnit
from alpaca.trading.client import TradingClient
from alpaca.trading.enums import (
    OrderClass,
    OrderSide,
    OrderStatus,
    OrderType,
    PositionIntent,
    QueryOrderStatus,
    TimeInForce,
)
from alpaca.trading.requests import (
    ClosePositionRequest,
    CreateWatchlistRequest,
    GetAssetsRequest,
    GetCalendarRequest,
    GetOrderByIdRequest,
    GetOrdersRequest,
    GetPortfolioHistoryRequest,
    LimitOrderRequest,
    MarketOrderRequest,
    ReplaceOrderRequest,
    StopLimitOrderRequest,
    StopLossRequest,
    StopOrderRequest,
    TakeProfitRequest,
    TrailingStopOrderRequest,
    UpdateWatchlistRequest,
)
from alpaca.trading.stream import TradingStream

base = sys.argv[1]
sockets = base.replace("http://", "ws://")
key, secret = "PKPYTHON", "secret"
trading = TradingClient(key, secret, url_override=base)
raw = TradingClient(key, secret, url_override=base, raw_data=True)
data = StockHistoricalDataClient(key, secret, url_override=base)
day = TimeInForce.DAY
failures = 0


def check(name, call):
    global failures
    try:
        call()
        print(f"PASS\t{name}", flush=True)
    except Exception as error:  # every failure is a line of the table
        failures += 1
        print(f"FAIL\t{name}\t{type(error).__name__}: {str(error)[:300]}", flush=True)


def require(met, what):
    if not met:
        raise AssertionError(what)


def eventually(condition, what, seconds=25):
    end = time.time() + seconds
    while time.time() < end:
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError("never: " + what)


def price(symbol):
    request = StockLatestTradeRequest(symbol_or_symbols=symbol, feed=DataFeed.IEX)
    return data.get_stock_latest_trade(request)[symbol].price


def order(request):
    return trading.submit_order(request)


def filled(sent):
    eventually(
        lambda: trading.get_order_by_id(sent.id).status == OrderStatus.FILLED, "order is filled"
    )
    return trading.get_order_by_id(sent.id)


def open_(sent):
    eventually(lambda: trading.get_order_by_id(sent.id).status == OrderStatus.NEW, "order is new")
    return sent


def refused(code, call):
    try:
        call()
    except APIError as error:
        require(error.code == code, f"code {error.code}, expected {code}")
        return
    raise AssertionError("was not refused")


def market(symbol, side, **more):
    return MarketOrderRequest(symbol=symbol, side=side, time_in_force=day, **more)


updates = []
stream = TradingStream(key, secret, url_override=sockets + "/stream")


async def on_update(update):
    updates.append(update)


stream.subscribe_trade_updates(on_update)
threading.Thread(target=stream.run, daemon=True).start()

heard = {"bars": [], "quotes": [], "trades": []}
prices = StockDataStream(key, secret, url_override=sockets + "/v2/iex")


async def on_bar(bar):
    heard["bars"].append(bar)


async def on_quote(quote):
    heard["quotes"].append(quote)


async def on_trade(trade):
    heard["trades"].append(trade)


prices.subscribe_bars(on_bar, "AAPL", "SPY")
prices.subscribe_quotes(on_quote, "AAPL")
prices.subscribe_trades(on_trade, "AAPL")
threading.Thread(target=prices.run, daemon=True).start()


def account():
    got = trading.get_account()
    require(got.cash == "100000", f"cash {got.cash}")
    require(raw.get_account()["status"] == "ACTIVE", "raw status")


def configurations():
    settings = trading.get_account_configurations()
    settings.no_shorting = True
    require(trading.set_account_configurations(settings).no_shorting, "set")
    settings.no_shorting = False
    require(not trading.set_account_configurations(settings).no_shorting, "set back")


def clock():
    require(trading.get_clock().is_open, "open")


def calendar():
    days = trading.get_calendar(
        GetCalendarRequest(start=dt.date(2026, 8, 3), end=dt.date(2026, 8, 9))
    )
    require(len(days) == 5 and days[0].close.hour == 16, "five days")


def assets():
    require(len(trading.get_all_assets(GetAssetsRequest())) > 50, "many")
    asset = trading.get_asset("AAPL")
    require(trading.get_asset(asset.id).symbol == "AAPL", "by id")
    refused(40410000, lambda: trading.get_asset("NOSUCH"))


def market_order():
    done = filled(order(market("AAPL", OrderSide.BUY, qty=10)))
    require(done.filled_qty == "10" and float(done.filled_avg_price) > 0, "filled")


def notional_order():
    require(float(filled(order(market("SPY", OrderSide.BUY, notional=250.5))).filled_qty) > 0, "qty")


def fractional_order():
    require(filled(order(market("MSFT", OrderSide.BUY, qty=1.25))).filled_qty == "1.25", "qty")


def limit_order():
    sent = order(
        LimitOrderRequest(
            symbol="AAPL",
            qty=5,
            side=OrderSide.BUY,
            time_in_force=TimeInForce.GTC,
            limit_price=round(price("AAPL") * 0.8, 2),
            client_order_id="py-limit",
            position_intent=PositionIntent.BUY_TO_OPEN,
        )
    )
    open_(sent)
    require(trading.get_order_by_client_id("py-limit").id == sent.id, "by client id")
    refused(40010001, lambda: order(market("AAPL", OrderSide.BUY, qty=1, client_order_id="py-limit")))


def replace():
    old = trading.get_order_by_client_id("py-limit")
    new = trading.replace_order_by_id(
        old.id, ReplaceOrderRequest(qty=6, limit_price=round(price("AAPL") * 0.79, 2))
    )
    require(new.replaces == old.id, "replaces")
    eventually(
        lambda: trading.get_order_by_id(old.id).status == OrderStatus.REPLACED, "old is replaced"
    )
    open_(new)
    trading.cancel_order_by_id(new.id)
    eventually(
        lambda: trading.get_order_by_id(new.id).status == OrderStatus.CANCELED, "new is canceled"
    )


def stop_order():
    sent = order(
        StopOrderRequest(
            symbol="AAPL",
            qty=2,
            side=OrderSide.SELL,
            time_in_force=day,
            stop_price=round(price("AAPL") * 0.7, 2),
        )
    )
    open_(sent)
    trading.cancel_order_by_id(sent.id)


def stop_limit_order():
    last = price("QQQ")
    sent = order(
        StopLimitOrderRequest(
            symbol="QQQ",
            qty=2,
            side=OrderSide.BUY,
            time_in_force=day,
            stop_price=round(last * 1.3, 2),
            limit_price=round(last * 1.31, 2),
        )
    )
    open_(sent)
    trading.cancel_order_by_id(sent.id)


def trailing_stop_order():
    sent = order(
        TrailingStopOrderRequest(
            symbol="AAPL", qty=2, side=OrderSide.SELL, time_in_force=day, trail_percent=20
        )
    )
    open_(sent)
    require(float(trading.get_order_by_id(sent.id).hwm) > 0, "high water mark")
    trading.cancel_order_by_id(sent.id)


def bracket_order():
    last = price("NVDA")
    sent = order(
        market(
            "NVDA",
            OrderSide.BUY,
            qty=3,
            order_class=OrderClass.BRACKET,
            take_profit=TakeProfitRequest(limit_price=round(last * 1.5, 2)),
            stop_loss=StopLossRequest(stop_price=round(last * 0.5, 2)),
        )
    )
    require(len(sent.legs) == 2, "two legs")
    filled(sent)
    nested = trading.get_order_by_id(sent.id, GetOrderByIdRequest(nested=True))
    require(nested.legs[0].status == OrderStatus.NEW, "take-profit works")
    trading.cancel_order_by_id(nested.legs[0].id)


def oto_order():
    last = price("AMD")
    sent = order(
        market(
            "AMD",
            OrderSide.BUY,
            qty=3,
            order_class=OrderClass.OTO,
            stop_loss=StopLossRequest(stop_price=round(last * 0.5, 2)),
        )
    )
    filled(sent)
    require(len(sent.legs) == 1, "one leg")
    trading.cancel_order_by_id(sent.legs[0].id)


def oco_order():
    last = price("AAPL")
    sent = order(
        LimitOrderRequest(
            symbol="AAPL",
            qty=4,
            side=OrderSide.SELL,
            time_in_force=day,
            order_class=OrderClass.OCO,
            take_profit=TakeProfitRequest(limit_price=round(last * 1.5, 2)),
            stop_loss=StopLossRequest(stop_price=round(last * 0.5, 2)),
        )
    )
    require(len(sent.legs) == 1, "one leg")
    open_(sent)
    trading.cancel_order_by_id(sent.id)


def auction_order():
    sent = order(
        MarketOrderRequest(symbol="SPY", qty=1, side=OrderSide.BUY, time_in_force=TimeInForce.CLS)
    )
    trading.cancel_order_by_id(sent.id)


def immediate_order():
    sent = order(
        LimitOrderRequest(
            symbol="SPY",
            qty=1,
            side=OrderSide.BUY,
            time_in_force=TimeInForce.IOC,
            limit_price=round(price("SPY") * 0.5, 2),
        )
    )
    eventually(
        lambda: trading.get_order_by_id(sent.id).status == OrderStatus.CANCELED, "canceled at once"
    )


def short_sale():
    filled(order(market("TSLA", OrderSide.SELL, qty=2)))
    require(trading.get_open_position("TSLA").qty == "-2", "short")
    refused(42210000, lambda: order(market("HTBX", OrderSide.SELL, qty=1)))


def orders():
    everything = trading.get_orders(GetOrdersRequest(status=QueryOrderStatus.ALL, limit=500))
    require(len(everything) > 10, "many")
    few = trading.get_orders(
        GetOrdersRequest(status=QueryOrderStatus.CLOSED, limit=2, symbols=["AAPL"], nested=True)
    )
    require(len(few) == 2 and few[0].symbol == "AAPL", "two of AAPL")


def cancel_all():
    open_(
        order(
            LimitOrderRequest(
                symbol="IWM",
                qty=1,
                side=OrderSide.BUY,
                time_in_force=day,
                limit_price=round(price("IWM") * 0.8, 2),
            )
        )
    )
    require(all(c.status == 200 for c in trading.cancel_orders()), "200")
    eventually(lambda: not trading.get_orders(), "nothing is open")


def refusals():
    refused(40310000, lambda: order(market("AAPL", OrderSide.BUY, qty=1000000)))
    refused(42210000, lambda: order(market("NOSUCH", OrderSide.BUY, qty=1)))
    refused(40410000, lambda: trading.get_order_by_id(uuid.uuid4()))


def positions():
    require(len(trading.get_all_positions()) >= 4, "several")
    sent = trading.close_position("AAPL", ClosePositionRequest(qty="3"))
    filled(sent)
    require(trading.get_open_position("AAPL").qty == "7", "seven left")
    filled(trading.close_position("NVDA", ClosePositionRequest(percentage="50")))


def close_all():
    require(all(c.status == 200 for c in trading.close_all_positions(cancel_orders=True)), "200")
    eventually(lambda: not trading.get_all_positions(), "nothing is held")


def activities():
    fills = raw.get("/account/activities/FILL", {"page_size": 2})
    more = raw.get("/account/activities/FILL", {"page_size": 2, "page_token": fills[-1]["id"]})
    require(len(fills) == 2 and more[0]["id"] not in [f["id"] for f in fills], "two pages")


def portfolio_history():
    history = trading.get_portfolio_history(GetPortfolioHistoryRequest(period="1D", timeframe="5Min"))
    require(len(history.timestamp) == len(history.equity), "equal lengths")


def watchlists():
    made = trading.create_watchlist(CreateWatchlistRequest(name="py", symbols=["AAPL", "SPY"]))
    require(len(made.assets) == 2, "two assets")
    changed = trading.update_watchlist_by_id(made.id, UpdateWatchlistRequest(symbols=["QQQ"]))
    require(changed.assets[0].symbol == "QQQ", "changed")
    trading.add_asset_to_watchlist_by_id(made.id, "IWM")
    trading.delete_watchlist_by_id(made.id)
    require(not trading.get_watchlists(), "gone")


start = dt.datetime(2026, 7, 27, 13, 30, tzinfo=dt.timezone.utc)


def bars():
    request = StockBarsRequest(
        symbol_or_symbols=["AAPL", "SPY"],
        timeframe=TimeFrame(5, TimeFrameUnit.Minute),
        start=start,
        end=start + dt.timedelta(hours=6),
    )
    got = data.get_stock_bars(request).data
    require(len(got["AAPL"]) == 73 and len(got["SPY"]) == 73, f"{len(got['AAPL'])} bars")


def bar_pages():
    request = StockBarsRequest(
        symbol_or_symbols=["AAPL", "SPY"],
        timeframe=TimeFrame.Minute,
        start=start - dt.timedelta(days=30),
        end=start,
    )
    got = data.get_stock_bars(request).data
    require(len(got["AAPL"]) > 8000 and len(got["SPY"]) > 8000, "more than a page")


def adjustments():
    def closes(adjustment):
        request = StockBarsRequest(
            symbol_or_symbols="AAPL",
            timeframe=TimeFrame.Day,
            start=dt.datetime(2020, 8, 24),
            end=dt.datetime(2020, 9, 1),
            adjustment=adjustment,
        )
        return [b.close for b in data.get_stock_bars(request).data["AAPL"]]

    plain, split = closes(Adjustment.RAW), closes(Adjustment.SPLIT)
    require(abs(plain[0] / split[0] - 4) < 0.01 and plain[-1] == split[-1], "4 for 1")


def quotes_and_trades():
    window = {"start": start, "end": start + dt.timedelta(minutes=3), "limit": 8}
    quotes = data.get_stock_quotes(StockQuotesRequest(symbol_or_symbols="AAPL", **window))
    trades = data.get_stock_trades(StockTradesRequest(symbol_or_symbols="AAPL", **window))
    require(len(quotes.data["AAPL"]) == 8 and len(trades.data["AAPL"]) == 8, "eight each")


def latest():
    data.get_stock_latest_quote(StockLatestQuoteRequest(symbol_or_symbols=["AAPL", "SPY"]))
    data.get_stock_latest_bar(StockLatestBarRequest(symbol_or_symbols="AAPL"))
    snapshot = data.get_stock_snapshot(StockSnapshotRequest(symbol_or_symbols=["AAPL"]))["AAPL"]
    require(snapshot.daily_bar.close > 0 and snapshot.previous_daily_bar.close > 0, "snapshot")


def corporate_actions():
    client = CorporateActionsClient(key, secret, url_override=base)
    request = CorporateActionsRequest(
        symbols=["AAPL"], start=dt.date(2020, 8, 1), end=dt.date(2020, 9, 30)
    )
    got = client.get_corporate_actions(request).data
    require(got["forward_splits"][0].new_rate == 4, "4 for 1")
    require(len(got["cash_dividends"]) == 1, "one dividend")


def trade_updates():
    eventually(lambda: len(updates) > 20, "updates come")
    seen = {str(getattr(u.event, "value", u.event)) for u in updates}
    missing = {"new", "fill", "canceled", "replaced", "held", "pending_cancel"} - seen
    require(not missing, f"missing {missing}")
    ids = [u.execution_id for u in updates]
    require(len(ids) == len(set(ids)), "each once")


def market_stream():
    eventually(lambda: all(len(v) > 2 for v in heard.values()), "bars, quotes and trades come")
    require(heard["bars"][0].symbol in ("AAPL", "SPY"), "symbol")


check("stream: trade updates connect", lambda: time.sleep(1))
for name, call in [
    ("account", account),
    ("account configurations", configurations),
    ("clock", clock),
    ("calendar", calendar),
    ("assets", assets),
    ("order: market", market_order),
    ("order: notional", notional_order),
    ("order: fractional", fractional_order),
    ("order: limit, by client id, duplicate id", limit_order),
    ("order: replace, cancel", replace),
    ("order: stop", stop_order),
    ("order: stop limit", stop_limit_order),
    ("order: trailing stop", trailing_stop_order),
    ("order: bracket", bracket_order),
    ("order: OTO", oto_order),
    ("order: OCO", oco_order),
    ("order: on close", auction_order),
    ("order: immediate or cancel", immediate_order),
    ("order: short sale", short_sale),
    ("order: refusals", refusals),
    ("orders: list", orders),
    ("orders: cancel all", cancel_all),
    ("positions: list, close in part", positions),
    ("positions: close all", close_all),
    ("activities", activities),
    ("portfolio history", portfolio_history),
    ("watchlists", watchlists),
    ("data: bars", bars),
    ("data: pages", bar_pages),
    ("data: adjustments", adjustments),
    ("data: quotes, trades", quotes_and_trades),
    ("data: latest, snapshot", latest),
    ("data: corporate actions", corporate_actions),
    ("stream: trade updates", trade_updates),
    ("stream: market data", market_stream),
]:
    check(name, call)
sys.stdout.flush()
import os

os._exit(1 if failures else 0)
