/* Writes a result in LEAN's format: ten years of minutes, 100,000 trades of one share, none of it from a market. */
"use strict";
const fs = require("fs");
const [, , folder] = process.argv;
const TRADES = 100_000, DAYS = 2520, OPEN = 14.5 * 3600;
const symbol = { value: "SPY", id: "SPY R735QTJ8XC9X", permtick: "SPY" };

let seed = 12345;
const chance = () => ((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296);
const iso = second => new Date(second * 1000).toISOString().slice(0, 19) + "Z";
const cents = x => Math.round(x * 100) / 100;

const days = [];
for (let at = Date.UTC(2005, 0, 3) / 1000; days.length < DAYS; at += 86400) {
  const weekday = new Date(at * 1000).getUTCDay();
  if (weekday > 0 && weekday < 6) days.push(at);
}
const orders = {}, events = [], trades = [];
const equity = [], returns = [], benchmark = [];
let cash = 1_000_000, price = 100, id = 0, made = 0;
days.forEach((day, d) => {
  const before = cash;
  const until = Math.floor((TRADES * (d + 1)) / DAYS);
  let minute = 1;
  for (; made < until; made++) {
    const entry = day + OPEN + 60 * minute, exit = entry + 60 * (1 + Math.floor(chance() * 5));
    minute += 9;
    const quantity = 1 + Math.floor(chance() * 300), long = chance() < 0.6;
    const first = cents(price), last = cents((price *= 1 + (chance() - 0.4995) * 0.002));
    const profit = cents((long ? last - first : first - last) * quantity);
    [[entry, long ? quantity : -quantity, first], [exit, long ? -quantity : quantity, last]].forEach(([time, size, at], leg) => {
      id++;
      orders[id] = { type: 0, id, symbol, price: at, createdTime: iso(time), lastFillTime: iso(time), quantity: size, status: 3,
        tag: leg ? "exit" : "entry", orderSubmissionData: { bidPrice: at - 0.01, askPrice: at + 0.01, lastPrice: at } };
      events.push({ orderId: id, symbolValue: "SPY", time, fillQuantity: size, fillPrice: at, orderFeeAmount: 1 });
    });
    trades.push({ symbols: [symbol], entryTime: iso(entry), entryPrice: first, direction: long ? 0 : 1, quantity, exitTime: iso(exit), exitPrice: last,
      profitLoss: profit, totalFees: 2, mae: -cents(chance() * 20), mfe: cents(chance() * 30), orderIds: [id - 1, id] });
    cash += profit - 2;
  }
  const close = day + 21 * 3600;
  equity.push([close, cash, cash, cash, cash]);
  returns.push([close, 100 * (cash / before - 1)]);
  benchmark.push([close, price]);
});
const result = {
  charts: { "Strategy Equity": { series: { Equity: { unit: "$", values: equity }, Return: { unit: "%", values: returns } } },
    Benchmark: { series: { Benchmark: { unit: "$", values: benchmark } } } },
  orders,
  statistics: { "Total Orders": String(id), "Net Profit": (100 * (cash / 1e6 - 1)).toFixed(3) + "%", "Start Equity": "1000000", "End Equity": cash.toFixed(2), "Total Fees": "$200000.00" },
  state: { Status: "Completed" },
  algorithmConfiguration: { startDate: iso(days[0]), endDate: iso(days.at(-1)), accountCurrency: "USD" },
  totalPerformance: { tradeStatistics: { totalNumberOfTrades: TRADES }, closedTrades: trades },
};
fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(`${folder}/Large.json`, JSON.stringify(result));
fs.writeFileSync(`${folder}/Large-order-events.json`, JSON.stringify(events));
