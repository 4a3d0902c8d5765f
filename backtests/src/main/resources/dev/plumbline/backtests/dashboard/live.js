/* Live runs: portfolio, orders, fills, predictions, limits, log, and the two buttons that stop one. */
const PlumblineLive = (() => {
  "use strict";
  const $ = id => document.getElementById(id);
  const money = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
  const plain = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });
  const cards = new Map();
  const self = { act: null, said: null, draw };

  const cash = text => money.format(Number(text));
  const number = text => (text === "" || Number.isNaN(Number(text)) ? text : plain.format(Number(text)));
  const clock = text => text.slice(0, 10) + " " + text.slice(11, 19);
  const signed = text => ({ text: cash(text), tone: Number(text) < 0 ? "loss" : Number(text) > 0 ? "gain" : "" });

  const TABLES = [
    ["Positions", ["Symbol", "Quantity", "Average price", "Price", "Value", "Open profit"],
      s => Object.entries(s.holdings).map(([symbol, h]) => [symbol, number(h.quantity), number(h.averagePrice), number(h.price), cash(h.value), signed(h.openProfit)])],
    ["Open orders", ["Order", "Symbol", "Quantity", "Type", "Status", "Tag"],
      s => s.openOrders.map(o => [String(o.id), o.symbol, number(o.quantity), o.type, o.status, o.tag])],
    ["Orders", ["Order", "Time (UTC)", "Symbol", "Quantity", "Type", "Status", "Tag"],
      s => s.orders.map(o => [String(o.id), clock(o.time), o.symbol, number(o.quantity), o.type, o.status, o.tag])],
    ["Fills", ["Time (UTC)", "Order", "Symbol", "Quantity", "Price"],
      s => s.fills.map(f => [clock(f.time), String(f.order), f.symbol, number(f.quantity), number(f.price)])],
    ["Predictions and plots", ["Chart", "Series", "Value", "Time (UTC)"],
      s => s.plots.map(p => [p.chart, p.series, number(p.value), clock(p.time)])],
    ["Prices", ["Symbol", "Price", "Age", "Market"],
      s => s.prices.map(p => [p.symbol, number(p.price), p.age + " s", p.open ? "open" : "closed"])],
    ["Risk limits", ["Limit", "At most"], s => Object.entries(s.limits).map(([what, most]) => [what, number(most)])],
  ];
  const NUMBERS = new Set(["Quantity", "Average price", "Price", "Value", "Open profit", "At most", "Age"]);

  function element(name, text, style) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (style) made.className = style;
    return made;
  }

  function card(id) {
    const section = element("section");
    section.className = "live";
    const heading = element("h2");
    heading.id = "live-" + cards.size;
    section.setAttribute("aria-labelledby", heading.id);
    const head = element("div", undefined, "live-head");
    const health = element("p", undefined, "chip");
    health.setAttribute("role", "status");
    head.append(heading, health);
    const where = element("p", undefined, "lead");
    const controls = element("div", undefined, "controls");
    const freeze = element("button", "Freeze"), flatten = element("button", "Flatten", "danger");
    freeze.type = flatten.type = "button";
    const said = element("output");
    said.setAttribute("role", "status");
    controls.append(freeze, flatten, said);
    const tiles = element("dl", undefined, "tiles small");
    const tables = TABLES.map(([title, columns]) => {
      const part = element("details");
      part.open = title !== "Orders" && title !== "Prices";
      const summary = element("summary");
      const scroll = element("div", undefined, "scroll");
      scroll.tabIndex = 0; scroll.setAttribute("role", "region"); scroll.setAttribute("aria-label", title);
      const table = element("table", undefined, "plain");
      const row = table.createTHead().insertRow();
      columns.forEach(c => { const th = element("th", c, NUMBERS.has(c) ? "num" : ""); th.scope = "col"; row.append(th); });
      table.createTBody();
      scroll.append(table);
      part.append(summary, scroll);
      return { part, summary, table };
    });
    const log = element("details"), lines = element("pre", undefined, "log");
    log.open = true;
    lines.tabIndex = 0; lines.setAttribute("role", "region"); lines.setAttribute("aria-label", "Log");
    log.append(element("summary", "Log"), lines);
    section.append(head, where, controls, tiles, ...tables.map(t => t.part), log);
    const made = { section, heading, health, where, freeze, flatten, said, tiles, tables, lines, shown: "" };
    freeze.addEventListener("click", () => ask(id, made, "freeze"));
    flatten.addEventListener("click", () => ask(id, made, "flatten"));
    $("live").append(section);
    cards.set(id, made);
    return made;
  }

  function ask(id, made, what) {
    const name = made.heading.textContent;
    $("sure-h").textContent = what === "freeze" ? `Freeze ${name}?` : `Flatten ${name}?`;
    $("sure-text").textContent = (what === "freeze"
      ? "Nothing more is sent. Orders and positions stay as they are."
      : "All orders are cancelled and all positions closed; then nothing more is sent.") + " The run goes on watching; only paper --resume lifts this.";
    $("sure-yes").textContent = what === "freeze" ? "Freeze" : "Flatten";
    $("sure-yes").onclick = async () => {
      $("sure").close();
      made.said.textContent = (await self.act("/api/" + what, [id])) ? `Told to ${what}.` : document.getElementById("said").textContent;
    };
    $("sure-no").onclick = () => $("sure").close();
    $("sure").showModal();
    $("sure-no").focus();
  }

  function health(run) {
    const state = run.state;
    if (state.over) return ["Ended", "plain"];
    if (!run.running) return ["Its process is gone", "bad"];
    if (state.halted) return ["Halted", "bad"];
    if (run.silent > 30) return [`No sign of life for ${run.silent} s`, "bad"];
    return ["Trading", "good"];
  }

  function show(run) {
    const made = cards.get(run.id) ?? card(run.id);
    if (run.unreadable) {
      made.heading.textContent = run.id;
      made.health.textContent = "Unreadable"; made.health.className = "chip bad";
      made.where.textContent = run.unreadable;
      return;
    }
    const state = run.state;
    const [text, tone] = health(run);
    if (made.health.textContent !== text) made.health.textContent = text;
    made.health.className = "chip " + tone;
    made.freeze.disabled = made.flatten.disabled = !run.running || !!state.halted;
    const now = JSON.stringify(state);
    if (now === made.shown) return;
    made.shown = now;
    made.heading.textContent = state.name;
    made.where.textContent = `${state.server}${state.dryRun ? " · dry run: orders are shown, not sent" : ""} · ${clock(state.time)} UTC` + (state.halted ? ` · halted: ${state.halted}` : "");
    const tiles = [["Equity", cash(state.equity)], ["Cash", cash(state.cash)], ["Open profit", signed(state.openProfit)], ["Fees", cash(state.fees)],
      ["Positions", String(Object.keys(state.holdings).length)], ["Open orders", String(state.openOrders.length)]];
    made.tiles.replaceChildren(...tiles.map(([label, value]) => {
      const tile = element("div", undefined, "tile");
      tile.append(element("dt", label), element("dd", value.text ?? value, "figure " + (value.tone ?? "")));
      return tile;
    }));
    TABLES.forEach(([title, columns, rows], i) => {
      const { summary, table } = made.tables[i];
      const all = rows(state);
      summary.textContent = `${title} (${all.length})`;
      const bodies = all.map(cells => {
        const row = element("tr");
        cells.forEach((value, c) => row.append(element("td", value.text ?? value, (NUMBERS.has(columns[c]) ? "num " : "") + (value.tone ?? ""))));
        return row;
      });
      if (!bodies.length) { const row = element("tr"), none = element("td", "none"); none.colSpan = columns.length; row.append(none); bodies.push(row); }
      table.tBodies[0].replaceChildren(...bodies);
    });
    const atEnd = made.lines.scrollTop + made.lines.clientHeight >= made.lines.scrollHeight - 4;
    made.lines.textContent = state.log.join("\n");
    if (atEnd) made.lines.scrollTop = made.lines.scrollHeight;
  }

  function draw(runs) {
    const ids = new Set(runs.map(r => r.id));
    cards.forEach((made, id) => { if (!ids.has(id)) { made.section.remove(); cards.delete(id); } });
    runs.forEach(show);
  }

  return self;
})();
