// Calls of Alpaca's own Node.js client, unmodified, against the simulator; one line a call.
"use strict";

const { Alpaca } = require("@alpacahq/alpaca-trade-api");

const base = process.argv[2];
const sockets = base.replace("http://", "ws://");
// the client has no base URL of its own: the transport swaps the origin
const fetchApi = (url, init) => {
  const asked = new URL(url);
  return fetch(base + asked.pathname + asked.search, init);
};
const alpaca = new Alpaca({ keyId: "PKNODE", secret: "secret", paper: true, fetchApi, rateLimit: false, retry: false });
const { orders, positions } = alpaca.trading;
let failures = 0;

async function check(name, call) {
  try {
    await call();
    console.log(`PASS\t${name}`);
  } catch (error) {
    failures++;
    console.log(`FAIL\t${name}\t${error.name}: ${String(error.message).replace(/\s+/g, " ").slice(0, 300)}`);
  }
}

function require_(met, what) {
  if (!met) throw new Error(what);
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function eventually(condition, what, seconds = 25) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(50)) {
    if (await condition()) return;
  }
  throw new Error("never: " + what);
}

const order = (orderId) => orders.getOrderByOrderID({ orderId, nested: true });

async function becomes(sent, status) {
  await eventually(async () => (await order(sent.id)).status === status, `order is ${status}`);
  return order(sent.id);
}

async function refused(status, code, call) {
  try {
    await call();
  } catch (error) {
    require_(error.status === status && error.code === code, `${error.status} ${error.code}, expected ${status} ${code}`);
    return;
  }
  throw new Error("was not refused");
}

const price = async (symbol) => {
  const answer = await alpaca.marketData.stocks.stockLatestTrades({ symbols: symbol, feed: "iex" });
  return answer.trades[symbol].p ?? answer.trades[symbol].price;
};
const cents = (value) => value.toFixed(2);

const updates = [];
const stream = alpaca.trading.stream({ url: sockets + "/stream" });
stream.onTradeUpdate((update) => updates.push(update));
const bars = [];
const quotes = [];
const prices = alpaca.marketData.stockStream({ feed: "iex", url: sockets + "/v2/iex" });
prices.onBar((bar) => bars.push(bar));
prices.onQuote((quote) => quotes.push(quote));

const calls = [
  ["stream: trade updates connect", async () => {
    stream.onConnect(() => stream.subscribeTradeUpdates());
    stream.connect();
    await eventually(() => stream.getState() === "authenticated" || stream.getState() === "connected" || stream.getState() === "ready", `state ${stream.getState()}`, 10);
  }],
  ["stream: market data connect", async () => {
    prices.onConnect(() => {
      prices.subscribeForBars(["AAPL", "SPY"]);
      prices.subscribeForQuotes(["AAPL"]);
    });
    prices.connect();
    await eventually(() => prices.getSubscriptions().bars.length === 2, "subscribed", 10);
  }],
  ["account", async () => {
    const account = await alpaca.trading.account.getAccount();
    require_(account.status === "ACTIVE" && account.cash === "100000", `cash ${account.cash}`);
  }],
  ["account configurations", async () => {
    const changed = await alpaca.trading.accountConfigurations.patchAccountConfig({ accountConfigurations: { noShorting: true } });
    require_(changed.noShorting === true, "set");
    await alpaca.trading.accountConfigurations.patchAccountConfig({ accountConfigurations: { noShorting: false } });
    require_((await alpaca.trading.accountConfigurations.getAccountConfig()).noShorting === false, "set back");
  }],
  ["clock", async () => {
    require_((await alpaca.trading.clock.legacyClock()).isOpen, "open");
    require_((await alpaca.trading.clock.clock({ markets: "NYSE" })).clocks.length === 1, "v3");
  }],
  ["calendar", async () => {
    const days = await alpaca.trading.calendar.legacyCalendar({ start: new Date("2026-08-03T12:00:00Z"), end: new Date("2026-08-09T12:00:00Z") });
    require_(days.length === 5, `${days.length} days`);
    require_((await alpaca.trading.calendar.calendar({ market: "NYSE" })).calendar.length > 3, "v3");
  }],
  ["assets", async () => {
    require_((await alpaca.trading.assets.getV2Assets()).length > 50, "many");
    require_((await alpaca.trading.assets.getV2AssetsSymbolOrAssetId({ symbolOrAssetId: "AAPL" })).symbol === "AAPL", "one");
    await refused(404, 40410000, () => alpaca.trading.assets.getV2AssetsSymbolOrAssetId({ symbolOrAssetId: "NOSUCH" }));
  }],
  ["order: market", async () => {
    const done = await becomes(await orders.market({ symbol: "AAPL", side: "buy", qty: 10 }), "filled");
    require_(done.filledQty === "10", "filled");
  }],
  ["order: submit and wait", async () => {
    // opens a stream of its own, as the client does by itself on the paper host
    const done = await alpaca.trading.submitAndWait({ symbol: "MSFT", side: "buy", type: "market", qty: 2, timeInForce: "day" }, { stream, timeoutMs: 15000 });
    require_((done.order ?? done).status === "filled", "filled");
  }],
  ["order: notional", async () => {
    require_(Number((await becomes(await orders.market({ symbol: "SPY", side: "buy", notional: 250.5 }), "filled")).filledQty) > 0, "qty");
  }],
  ["order: fractional", async () => {
    require_((await becomes(await orders.market({ symbol: "SPY", side: "buy", qty: 1.25 }), "filled")).filledQty === "1.25", "qty");
  }],
  ["order: limit, by client id, duplicate id", async () => {
    const limitPrice = cents((await price("AAPL")) * 0.8);
    const sent = await orders.limit({ symbol: "AAPL", side: "buy", qty: 5, limitPrice, timeInForce: "gtc", clientOrderId: "node-limit" });
    await becomes(sent, "new");
    require_((await orders.getOrderByClientOrderId({ clientOrderId: "node-limit" })).id === sent.id, "by client id");
    await refused(422, 40010001, () => orders.market({ symbol: "AAPL", side: "buy", qty: 1, clientOrderId: "node-limit" }));
  }],
  ["order: replace, cancel", async () => {
    const old = await orders.getOrderByClientOrderId({ clientOrderId: "node-limit" });
    const sent = await orders.patchOrderByOrderId({ orderId: old.id, patchOrderRequest: { qty: "6" } });
    require_(sent.replaces === old.id, "replaces");
    await becomes(old, "replaced");
    await becomes(sent, "new");
    await orders.deleteOrderByOrderID({ orderId: sent.id });
    await becomes(sent, "canceled");
  }],
  ["order: stop", async () => {
    const sent = await orders.stop({ symbol: "AAPL", side: "sell", qty: 2, stopPrice: cents((await price("AAPL")) * 0.7) });
    await becomes(sent, "new");
    await orders.deleteOrderByOrderID({ orderId: sent.id });
  }],
  ["order: stop limit", async () => {
    const last = await price("QQQ");
    const sent = await orders.stopLimit({ symbol: "QQQ", side: "buy", qty: 2, stopPrice: cents(last * 1.3), limitPrice: cents(last * 1.31) });
    await becomes(sent, "new");
    await orders.deleteOrderByOrderID({ orderId: sent.id });
  }],
  ["order: trailing stop", async () => {
    const sent = await orders.trailingStop({ symbol: "AAPL", side: "sell", qty: 2, trailPercent: 20 });
    require_(Number((await becomes(sent, "new")).hwm) > 0, "high water mark");
    await orders.deleteOrderByOrderID({ orderId: sent.id });
  }],
  ["order: bracket", async () => {
    const last = await price("NVDA");
    const sent = await orders.bracket({ symbol: "NVDA", side: "buy", qty: 3, takeProfit: { limitPrice: cents(last * 1.5) }, stopLoss: { stopPrice: cents(last * 0.5) } });
    const done = await becomes(sent, "filled");
    require_(done.legs.length === 2 && done.legs[0].status === "new", "legs");
    await orders.deleteOrderByOrderID({ orderId: done.legs[0].id });
  }],
  ["order: OTO", async () => {
    const last = await price("AMD");
    const done = await becomes(await orders.oto({ symbol: "AMD", side: "buy", qty: 3, stopLoss: { stopPrice: cents(last * 0.5) } }), "filled");
    await orders.deleteOrderByOrderID({ orderId: done.legs[0].id });
  }],
  ["order: OCO", async () => {
    const last = await price("AAPL");
    const sent = await orders.oco({ symbol: "AAPL", side: "sell", qty: 4, takeProfit: { limitPrice: cents(last * 1.5) }, stopLoss: { stopPrice: cents(last * 0.5) } });
    await becomes(sent, "new");
    await orders.deleteOrderByOrderID({ orderId: sent.id });
  }],
  ["order: short sale", async () => {
    await becomes(await orders.market({ symbol: "TSLA", side: "sell", qty: 2 }), "filled");
    require_((await positions.getOpenPosition({ symbolOrAssetId: "TSLA" })).qty === "-2", "short");
  }],
  ["order: refusals", async () => {
    await refused(403, 40310000, () => orders.market({ symbol: "AAPL", side: "buy", qty: 1000000 }));
    await refused(422, 42210000, () => orders.market({ symbol: "NOSUCH", side: "buy", qty: 1 }));
    await refused(404, 40410000, () => order("00000000-0000-4000-8000-000000000000"));
  }],
  ["orders: list", async () => {
    require_((await orders.getAllOrders({ status: "all", limit: 500 })).length > 8, "many");
    require_((await orders.getAllOrders({ status: "closed", limit: 2, symbols: "AAPL", nested: true })).length === 2, "two");
  }],
  ["orders: cancel all", async () => {
    await becomes(await orders.limit({ symbol: "IWM", side: "buy", qty: 1, limitPrice: cents((await price("IWM")) * 0.8) }), "new");
    const results = await orders.deleteAllOrders();
    require_(results.length > 0 && results.every((r) => r.status === 200), "200");
    await eventually(async () => (await orders.getAllOrders({})).length === 0, "nothing is open");
  }],
  ["positions: list, close in part", async () => {
    require_((await positions.getAllOpenPositions()).length >= 4, "several");
    await becomes(await positions.deleteOpenPosition({ symbolOrAssetId: "AAPL", qty: 3 }), "filled");
    require_((await positions.getOpenPosition({ symbolOrAssetId: "AAPL" })).qty === "7", "seven left");
    await becomes(await positions.deleteOpenPosition({ symbolOrAssetId: "MSFT", percentage: 50 }), "filled");
  }],
  ["positions: close all", async () => {
    const results = await positions.deleteAllOpenPositions({ cancelOrders: true });
    require_(results.every((r) => r.status === 200), "200");
    await eventually(async () => (await positions.getAllOpenPositions()).length === 0, "nothing is held");
  }],
  ["activities", async () => {
    const page = await alpaca.trading.accountActivities.getAccountActivitiesByActivityType({ activityType: "FILL", pageSize: 2 });
    require_(page.length === 2, "two");
    const all = await alpaca.trading.collectActivitiesByType({ activityType: "FILL", pageSize: 3 });
    require_(all.length > 8, `${all.length} fills over pages`);
  }],
  ["portfolio history", async () => {
    const history = await alpaca.trading.portfolioHistory.getAccountPortfolioHistory({ period: "1D", timeframe: "5Min" });
    require_(history.timestamp.length === history.equity.length, "equal lengths");
  }],
  ["watchlists", async () => {
    const made = await alpaca.trading.watchlists.postWatchlist({ createWatchlistRequest: { name: "node", symbols: ["AAPL", "SPY"] } });
    require_((await alpaca.trading.watchlists.getWatchlistById({ watchlistId: made.id })).assets.length === 2, "two assets");
    await alpaca.trading.watchlists.deleteWatchlistById({ watchlistId: made.id });
  }],
  ["data: bars", async () => {
    const got = await alpaca.marketData.getStockBars({ symbols: ["AAPL", "SPY"], timeframe: "5Min", start: new Date("2026-07-27T13:30:00Z"), end: new Date("2026-07-27T19:30:00Z") });
    require_(got.AAPL.length === 73 && got.SPY.length === 73, `${got.AAPL.length} bars`);
  }],
  ["data: pages", async () => {
    const got = await alpaca.marketData.collectStockBarsBySymbol({ symbols: "AAPL,SPY", timeframe: "1Min", limit: 10000, start: new Date("2026-07-01T13:30:00Z"), end: new Date("2026-07-27T13:30:00Z") });
    const of = (symbol) => (got.get ? got.get(symbol) : got[symbol]).length;
    require_(of("AAPL") > 7000 && of("SPY") > 7000, "more than a page");
  }],
  ["data: latest, snapshot", async () => {
    await alpaca.marketData.stocks.stockLatestQuotes({ symbols: "AAPL,SPY" });
    await alpaca.marketData.stocks.stockLatestBarSingle({ symbol: "AAPL" });
    require_((await alpaca.marketData.stocks.stockSnapshotSingle({ symbol: "AAPL" })).dailyBar !== undefined, "snapshot");
    require_((await alpaca.marketData.getLatestPrice("AAPL")) > 0, "latest price");
  }],
  ["data: corporate actions", async () => {
    const got = await alpaca.marketData.corporateActions.corporateActions({ symbols: "AAPL", start: new Date("2020-08-01T12:00:00Z"), end: new Date("2020-09-30T12:00:00Z") });
    require_(got.corporateActions.forwardSplits[0].newRate === 4, "4 for 1");
  }],
  ["stream: trade updates", async () => {
    await eventually(() => updates.length > 20, "updates come");
    const seen = new Set(updates.map((u) => u.event));
    for (const event of ["new", "fill", "canceled", "replaced", "pending_cancel"]) require_(seen.has(event), "missing " + event);
  }],
  ["stream: market data", async () => {
    await eventually(() => bars.length > 2 && quotes.length > 2, "bars and quotes come");
    require_(["AAPL", "SPY"].includes(bars[0].symbol), "symbol");
  }],
];

(async () => {
  for (const [name, call] of calls) await check(name, call);
  stream.disconnect();
  prices.disconnect();
  process.exit(failures ? 1 : 0);
})();
