/* Draws the report's charts and long tables out of the packed columns; see PackedColumns for their layout. */
(() => {
  "use strict";
  const root = document.documentElement;
  const data = { columns: new Map(), texts: {} };
  const charts = [];
  const money = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const plain = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });
  const short = new Intl.NumberFormat("en-US", { notation: "compact", maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
  const colour = name => getComputedStyle(root).getPropertyValue("--" + name).trim();
  const faded = (name, part) => `color-mix(in srgb, ${colour(name)} ${part}%, transparent)`;

  async function unpack() {
    const text = document.getElementById("data").textContent;
    const bytes = Uint8Array.fromBase64 ? Uint8Array.fromBase64(text) : Uint8Array.from(atob(text), c => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    const all = new Uint8Array(await new Response(stream).arrayBuffer());
    const head = new DataView(all.buffer).getUint32(0);
    const index = JSON.parse(new TextDecoder().decode(all.subarray(4, 4 + head)));
    data.texts = index.texts;
    let at = 4 + head;
    for (const [name, count, decimals, delta, length] of index.columns) {
      const part = all.subarray(at, (at += length));
      data.columns.set(name, () => decode(part, count, 10 ** decimals, delta));
    }
  }

  function decode(bytes, count, power, delta) {
    const column = new Float64Array(count);
    let at = 0, before = 0;
    for (let i = 0; i < count; i++) {
      let byte = bytes[at++], value = byte & 127, factor = 128;
      while (byte & 128) {
        byte = bytes[at++];
        value += (byte & 127) * factor;
        factor *= 128;
      }
      if (value === 0) { column[i] = NaN; continue; }
      value -= 1;
      let number = value % 2 ? -(value + 1) / 2 : value / 2;
      if (delta) { number += before; before = number; }
      column[i] = number / power;
    }
    return column;
  }

  /* Columns are decoded when first asked for. */
  function column(name) {
    let found = data.columns.get(name) ?? new Float64Array(0);
    if (typeof found === "function") data.columns.set(name, (found = found()));
    return found;
  }
  const listed = values => Array.from(values, v => (Number.isNaN(v) ? null : v));

  function write(value, unit) {
    if (value === null || value === undefined || Number.isNaN(value)) return "–";
    if (unit === "percent") return (100 * value).toFixed(2) + "%";
    return unit === "money" ? money.format(value) : plain.format(value);
  }

  function axisText(value, unit) {
    if (value === null) return "";
    if (unit === "percent") return +(100 * value).toFixed(2) + "%";
    return Math.abs(value) >= 10000 ? short.format(value) : plain.format(value);
  }

  function zoneOf(element) {
    const rows = element.closest("article")?.querySelector("[data-rows]");
    return rows ? JSON.parse(rows.dataset.rows).zone : "America/New_York";
  }

  const formats = new Map();

  function timeText(second, zone) {
    let format = formats.get(zone);
    if (!format) {
      format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" });
      formats.set(zone, format);
    }
    return format.format(second * 1000);
  }

  /* ---- charts ---- */

  /* Steps in seconds, and what stands at a step: always, when the year changes, the month, the day. */
  const TIMES = [
    [86400 * 365, "{YYYY}", null, null, null, null, null, null, 1],
    [86400 * 28, "{MMM}", "\n{YYYY}", null, null, null, null, null, 1],
    [86400, "{D} {MMM}", "\n{YYYY}", null, null, null, null, null, 1],
    [60, "{HH}:{mm}", "\n{D} {MMM} {YYYY}", null, "\n{D} {MMM}", null, null, null, 1],
    [1, "{HH}:{mm}:{ss}", "\n{D} {MMM} {YYYY}", null, "\n{D} {MMM}", null, null, null, 1],
  ];

  const DAYS = [1, 2, 3, 5, 7, 10, 15, 30, 60, 90, 120, 180, 365, 730, 1825, 3650].map(d => d * 86400);

  function axes(spec, time, span) {
    const common = { stroke: () => colour("soft"), grid: { stroke: () => colour("line"), width: 1 }, ticks: { show: false }, font: "12px Inter, system-ui, sans-serif" };
    const long = span > 2 * 366 * 86400;
    const x = { ...common, grid: { show: false }, size: long || !time ? 26 : 42, gap: 4, space: 70 };
    if (time && spec.daily) x.incrs = DAYS;
    if (time) x.values = TIMES;
    else x.values = (u, ticks) => ticks.map(t => axisText(t, spec.xunit ?? spec.unit));
    const y = { ...common, size: (u, values) => Math.max(44, 14 + 6.6 * Math.max(0, ...(values ?? []).map(v => (v ?? "").length))), gap: 6,
      values: (u, ticks) => ticks.map(t => axisText(t, spec.unit)) };
    return [x, y];
  }

  function lineSeries(one, spec, x) {
    const bars = one.f === "bars";
    const series = {
      label: one.l, scale: "y", spanGaps: one.f !== "step", width: one.f === "step" ? 1.5 : 1.75,
      stroke: () => colour(one.k), points: { show: x.length < 3 && !bars, size: 6, fill: () => colour(one.k) },
      value: (u, v) => write(v, spec.unit),
    };
    if (one.f === "area") series.fill = () => faded(one.k, 13);
    if (one.f === "dash") { series.dash = [6, 4]; series.width = 1.5; }
    if (one.f === "step") series.paths = uPlot.paths.stepped({ align: 1 });
    if (one.f === "band") { series.width = 0; series.points = { show: false }; }
    if (one.f === "points") { series.paths = () => null; series.points = { show: true, size: 7, fill: () => faded(one.k, 55), stroke: "transparent" }; }
    if (bars) {
      series.width = 0;
      series.points = { show: false };
      series.fill = () => colour(one.k);
      series.paths = uPlot.paths.bars({ size: [0.72, 46, 1], radius: x.length < 80 ? 0.12 : 0,
        disp: spec.signed ? { fill: { unit: 3, values: (u, i) => u.data[i].map(v => colour(v < 0 ? "loss-fill" : "gain-fill")) } } : undefined });
    }
    return series;
  }

  function legendOf(spec, figure, zone) {
    if (spec.legend === false) return null;
    const legend = document.createElement("div");
    legend.className = "legend";
    figure.append(legend);
    return (u, index) => {
      legend.textContent = "";
      const time = document.createElement("span");
      if (index !== null && index !== undefined && u.data[0].length) {
        const x = u.data[0][index];
        time.textContent = spec.kind === "category" ? data.texts[spec.x][x] : u.scales.x.time ? timeText(x, zone) : write(x, spec.xunit ?? spec.unit);
      }
      spec.series.forEach((one, i) => {
        if (one.f === "band" && i > 0) return;
        const entry = document.createElement("span");
        const mark = document.createElement("i");
        if (one.f === "dash") { mark.className = "dashed"; mark.style.borderColor = colour(one.k); } else mark.style.background = one.f === "band" ? faded(one.k, 35) : colour(one.k);
        entry.append(mark, one.f === "band" ? "5 to 95 % and 25 to 75 %" : one.l);
        if (time.textContent && one.f !== "band") {
          const value = document.createElement("b");
          value.textContent = " " + write(u.data[i + 1][index], spec.yunit ?? spec.unit);
          entry.append(value);
        }
        legend.append(entry);
      });
      if (time.textContent) legend.append(time);
    };
  }

  function marksPlugin(marks) {
    return { hooks: { draw: u => {
      const c = u.ctx;
      c.save();
      c.strokeStyle = colour("loss"); c.fillStyle = colour("loss"); c.lineWidth = devicePixelRatio;
      c.font = `${11 * devicePixelRatio}px system-ui, sans-serif`; c.textAlign = "right";
      marks.forEach(([at, label], i) => {
        const x = u.valToPos(at, "x", true);
        if (x < u.bbox.left) return;
        c.setLineDash([4 * devicePixelRatio, 3 * devicePixelRatio]);
        c.beginPath(); c.moveTo(x, u.bbox.top); c.lineTo(x, u.bbox.top + u.bbox.height); c.stroke();
        c.fillText(label, x - 4 * devicePixelRatio, u.bbox.top + (12 + 14 * i) * devicePixelRatio);
      });
      c.restore();
    } } };
  }

  function tradesPlugin(spec) {
    const fills = [], lines = [];
    const o = spec.orders, t = spec.trades;
    const orderSymbol = (data.texts[o + "-symbols"] ?? []).indexOf(spec.symbol);
    const tradeSymbol = (data.texts[t + "-symbols"] ?? []).indexOf(spec.symbol);
    const symbols = column(o + "-sym"), prices = column(o + "-px"), times = column(o + "-fill"), quantities = column(o + "-qty"), tags = column(o + "-tag");
    for (let i = 0; i < symbols.length; i++) {
      if (symbols[i] === orderSymbol && times[i] > 0 && !Number.isNaN(prices[i])) fills.push([times[i], prices[i], quantities[i], tags[i], i]);
    }
    fills.sort((a, b) => a[0] - b[0]);
    const ts = column(t + "-sym"), entry = column(t + "-in"), held = column(t + "-len"), ip = column(t + "-ip"), op = column(t + "-op"), net = column(t + "-net");
    for (let i = 0; i < ts.length; i++) if (ts[i] === tradeSymbol) lines.push([entry[i], ip[i], entry[i] + held[i], op[i], net[i]]);
    const draw = u => {
      const c = u.ctx, ratio = devicePixelRatio;
      const { min, max } = u.scales.x;
      const X = v => u.valToPos(v, "x", true), Y = v => u.valToPos(v, "y", true);
      c.save();
      c.beginPath(); c.rect(u.bbox.left, u.bbox.top, u.bbox.width, u.bbox.height); c.clip();
      c.lineWidth = 1.5 * ratio;
      const seen = lines.filter(l => l[2] >= min && l[0] <= max);
      if (seen.length <= 1500) {
        for (const l of seen) {
          c.strokeStyle = colour(l[4] < 0 ? "loss-fill" : "gain-fill");
          c.beginPath(); c.moveTo(X(l[0]), Y(l[1])); c.lineTo(X(l[2]), Y(l[3])); c.stroke();
        }
      }
      const visible = fills.filter(f => f[0] >= min && f[0] <= max);
      const step = Math.max(1, Math.ceil(visible.length / 4000));
      const size = (visible.length > 600 ? 3 : 5.5) * ratio;
      for (let i = 0; i < visible.length; i += step) {
        const f = visible[i], x = X(f[0]), y = Y(f[1]), up = f[2] > 0 ? 1 : -1;
        c.fillStyle = colour(up > 0 ? "gain" : "loss");
        c.beginPath(); c.moveTo(x, y + up * 1.5 * ratio); c.lineTo(x - size, y + up * (size * 2 + ratio)); c.lineTo(x + size, y + up * (size * 2 + ratio)); c.closePath(); c.fill();
      }
      c.restore();
    };
    const nearest = u => {
      const at = u.posToVal(u.cursor.left, "x");
      let best = null, distance = Infinity;
      for (const f of fills) {
        const d = Math.abs(u.valToPos(f[0], "x") - u.cursor.left);
        if (d < distance) { distance = d; best = f; } else if (f[0] > at) break;
      }
      return distance < 12 ? best : null;
    };
    const reason = f => {
      const tag = data.texts[o + "-tags"][f[3]];
      const kind = data.texts[o + "-types"][column(o + "-type")[f[4]]];
      return `${f[2] > 0 ? "Buy" : "Sell"} ${plain.format(Math.abs(f[2]))} at ${plain.format(f[1])}: ${tag || kind}`;
    };
    return { plugin: { hooks: { draw } }, nearest, reason, span: fills.length ? fills.reduce((s, f) => [Math.min(s[0], f[1]), Math.max(s[1], f[1])], [Infinity, -Infinity]) : null };
  }

  function scatterData(spec) {
    const x = column(spec.x), y = column(spec.series[0].c);
    const stride = Math.max(1, Math.ceil(x.length / 4000));
    const order = [];
    for (let i = 0; i < x.length; i += stride) order.push(i);
    order.sort((a, b) => x[a] - x[b]);
    const won = order.map(i => (y[i] >= 0 ? y[i] : null)), lost = order.map(i => (y[i] < 0 ? y[i] : null));
    spec.series = [{ l: "Won", k: "gain-fill", f: "points" }, { l: "Lost", k: "loss-fill", f: "points" }];
    return [order.map(i => x[i]), won, lost];
  }

  function draw(place) {
    const spec = JSON.parse(place.dataset.chart);
    const figure = place.closest("figure");
    const zone = zoneOf(place);
    const category = spec.kind === "category";
    let values;
    if (spec.kind === "scatter") values = scatterData(spec);
    else {
      const x = category ? data.texts[spec.x].map((v, i) => i) : listed(column(spec.x));
      values = [x, ...spec.series.map(one => listed(column(one.c)))];
    }
    if (!values[0].length) { place.textContent = "No points."; return; }
    const time = ["line", "bands", "price"].includes(spec.kind);
    if (spec.kind === "histogram") { spec.xunit = spec.unit; spec.yunit = "number"; spec.unit = "number"; }
    const plugins = [];
    let trades = null;
    if (spec.marks) plugins.push(marksPlugin(spec.marks));
    if (spec.kind === "price") { trades = tradesPlugin(spec); plugins.push(trades.plugin); }
    const series = [{}, ...spec.series.map(one => lineSeries(one, spec, values[0]))];
    if (spec.kind === "price") { series[1].width = 1.25; series[1].stroke = () => colour("soft"); }
    if (category && spec.series.length > 1) grouped(series, spec);
    const options = {
      width: Math.max(200, place.clientWidth), height: parseInt(place.style.height, 10), plugins, series, axes: axes(spec, time, values[0][values[0].length - 1] - values[0][0]),
      scales: { x: { time }, y: { range: (u, lo, hi) => range(u, lo, hi, spec, trades) } },
      legend: { show: false }, padding: [8, 10, 0, 0],
      cursor: { y: false, drag: { x: true, y: false, setScale: true }, points: { size: 7 }, sync: spec.sync ? { key: spec.sync, setSeries: false } : undefined },
      tzDate: t => uPlot.tzDate(new Date(t * 1000), zone), hooks: {},
    };
    if (category) {
      options.scales.x.range = () => [-0.6, values[0].length - 0.4];
      options.axes[0].values = (u, ticks) => ticks.map(t => (Number.isInteger(t) ? data.texts[spec.x][t] ?? "" : ""));
      options.axes[0].splits = u => values[0].filter((v, i) => i % Math.ceil(values[0].length / Math.max(1, u.width / 52)) === 0);
    }
    if (spec.kind === "histogram" && values[0].length > 1) {
      const half = (values[0][1] - values[0][0]) / 2;
      options.scales.x.range = () => [values[0][0] - half, values[0][values[0].length - 1] + half];
    }
    if (time && spec.series.some(s => s.f === "bars") && values[0].length > 1 && values[0].length < 200) {
      const half = (values[0][1] - values[0][0]) / 2;
      options.scales.x.range = (u, lo, hi) => [lo - half, hi + half];
    }
    if (spec.kind === "bands") options.bands = [{ series: [5, 1], fill: () => faded("second", 12) }, { series: [4, 2], fill: () => faded("second", 20) }];
    const say = legendOf(spec, figure, zone);
    options.hooks.setCursor = [u => {
      if (say) say(u, u.cursor.idx);
      if (trades && u.cursor.left >= 0) {
        const fill = trades.nearest(u);
        if (fill && say) { const note = document.createElement("b"); note.textContent = trades.reason(fill); figure.querySelector(".legend").append(note); }
      }
    }];
    const chart = new uPlot(options, values, place);
    if (say) say(chart, null);
    if (spec.log || spec.log1p) logButton(chart, figure, spec, values);
    charts.push({ chart, place, say });
  }

  function grouped(series, spec) {
    const count = spec.series.length;
    spec.series.forEach((one, g) => {
      series[g + 1].paths = (u, si, i0, i1) => {
        const path = new Path2D();
        const unit = Math.min(60 * devicePixelRatio, 0.72 * Math.abs(u.valToPos(1, "x", true) - u.valToPos(0, "x", true)));
        const zero = u.valToPos(0, "y", true);
        for (let i = i0; i <= i1; i++) {
          const v = u.data[si][i];
          if (v === null) continue;
          const y = u.valToPos(v, "y", true), x = u.valToPos(i, "x", true) - unit / 2 + (g * unit) / count;
          path.rect(x, Math.min(y, zero), unit / count - devicePixelRatio, Math.abs(y - zero));
        }
        return { fill: path };
      };
    });
  }

  function range(u, lo, hi, spec, trades) {
    if (lo === null || hi === null) return [0, 1];
    if (u.isLog) return [lo * 0.98, hi * 1.02];
    const bars = spec.series.some(s => s.f === "bars");
    if (bars || (spec.unit === "percent" && lo <= 0 && hi >= 0)) { lo = Math.min(lo, 0); hi = Math.max(hi, 0); }
    if (trades?.span) { lo = Math.min(lo, trades.span[0]); hi = Math.max(hi, trades.span[1]); }
    const room = (hi - lo || Math.abs(hi) || 1) * 0.07;
    return [bars && lo === 0 ? 0 : hi <= 0 && lo < 0 ? lo - room : lo - room, hi === 0 ? 0 : hi + room];
  }

  function logButton(chart, figure, spec, values) {
    const positive = values.slice(1).every(s => s.every(v => v === null || (spec.log1p ? v > -1 : v > 0)));
    if (!positive) return;
    const button = document.createElement("button");
    button.type = "button"; button.className = "mini"; button.textContent = "Log scale";
    button.setAttribute("aria-pressed", "false");
    figure.querySelector("figcaption").append(button);
    button.addEventListener("click", () => {
      const on = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(on));
      const moved = on ? values.map((s, i) => (i ? s.map(v => (v === null ? null : Math.log10(spec.log1p ? 1 + v : v))) : s)) : values;
      const back = v => (spec.log1p ? 10 ** v - 1 : 10 ** v);
      chart.axes[1].values = (u, ticks) => ticks.map(t => axisText(on ? +back(t).toPrecision(4) : t, spec.unit));
      chart.setData(moved);
    });
  }

  function drawLater() {
    const places = [...document.querySelectorAll("[data-chart], [data-rows]")];
    const watcher = new IntersectionObserver(entries => {
      for (const entry of entries) {
        if (entry.isIntersecting && entry.target.offsetParent !== null) { watcher.unobserve(entry.target); drawOnce(entry.target); }
      }
    }, { rootMargin: "500px" });
    places.forEach(place => watcher.observe(place));
    addEventListener("beforeprint", () => places.filter(p => p.offsetParent !== null).forEach(drawOnce));
  }

  function drawOnce(place) {
    if (place.dataset.drawn) return;
    place.dataset.drawn = "true";
    if (place.dataset.rows) table(place); else draw(place);
  }

  let resizing = 0;
  addEventListener("resize", () => {
    clearTimeout(resizing);
    resizing = setTimeout(() => charts.forEach(({ chart, place }) => { if (place.clientWidth) chart.setSize({ width: place.clientWidth, height: chart.height }); }), 120);
  });

  /* ---- long tables ---- */

  const ROW = 30;

  function cellText(spec, columns, row, zone) {
    const value = columns[row];
    if (spec.t === "text") return data.texts[spec.x][value] ?? "";
    if (Number.isNaN(value)) return "–";
    if (spec.t === "time") return value === 0 ? "–" : timeText(value, zone);
    if (spec.t === "length") return value < 5400 ? Math.round(value / 60) + " min" : value < 172800 ? (value / 3600).toFixed(1) + " h" : (value / 86400).toFixed(1) + " d";
    if (spec.t === "money") return money.format(value);
    return spec.t === "whole" ? whole.format(value).replaceAll(",", "") : plain.format(value);
  }

  function table(place) {
    const spec = JSON.parse(place.dataset.rows);
    const columns = spec.columns.map(c => column(c.c));
    place.classList.add("scripted");
    const state = { order: Int32Array.from({ length: spec.rows }, (v, i) => i), sort: -1, down: false, first: -1 };
    const controls = document.createElement("div");
    controls.className = "controls";
    const search = document.createElement("input");
    search.type = "search"; search.placeholder = "Symbol or words"; search.setAttribute("aria-label", "Filter " + spec.label + " by words");
    controls.append(search);
    const selects = spec.choices.map(choice => {
      const label = document.createElement("label");
      const select = document.createElement("select");
      select.append(new Option("All", "-1"), ...choice.o.map(([name], i) => new Option(name, i)));
      label.append(choice.l, select);
      controls.append(label);
      return { choice, select };
    });
    const count = document.createElement("output");
    controls.append(count);
    const grid = document.createElement("div");
    grid.className = "grid"; grid.tabIndex = 0; grid.setAttribute("role", "region"); grid.setAttribute("aria-label", spec.label);
    const element = document.createElement("table");
    element.setAttribute("aria-rowcount", spec.rows + 1);
    const head = element.createTHead().insertRow();
    spec.columns.forEach((c, i) => {
      const th = document.createElement("th");
      th.scope = "col"; th.className = c.t === "text" || c.t === "time" ? "" : "num";
      th.style.width = (c.t === "time" ? 140 : c.t === "text" ? (c.l.includes("by") || c.l === "Tag" ? 190 : c.l === "Side" || c.l === "State" ? 84 : 118) : 104) + "px";
      const button = document.createElement("button");
      button.type = "button"; button.textContent = c.l;
      button.addEventListener("click", () => sortBy(i));
      th.append(button);
      head.append(th);
    });
    const body = element.createTBody();
    element.style.minWidth = [...head.cells].reduce((sum, th) => sum + parseInt(th.style.width, 10), 0) + "px";
    grid.append(element);
    place.append(controls, grid);

    function apply() {
      const words = search.value.trim().toLowerCase();
      const texts = spec.columns.map((c, i) => (c.t === "text" ? [columns[i], new Set(data.texts[c.x].flatMap((t, n) => (t.toLowerCase().includes(words) ? [n] : [])))] : null)).filter(Boolean);
      const ranges = selects.filter(s => s.select.value >= 0).map(s => [column(s.choice.c), ...s.choice.o[s.select.value].slice(1)]);
      const kept = [];
      for (let i = 0; i < spec.rows; i++) {
        if (words && !texts.some(([values, hits]) => hits.has(values[i]))) continue;
        if (ranges.every(([values, low, high]) => values[i] >= low && values[i] <= high)) kept.push(i);
      }
      state.order = Int32Array.from(kept);
      if (state.sort >= 0) arrange();
      count.textContent = kept.length === spec.rows ? whole.format(spec.rows) + " rows" : `${whole.format(kept.length)} of ${whole.format(spec.rows)} rows`;
      state.first = -1;
      paint();
    }

    function arrange() {
      const c = spec.columns[state.sort];
      let values = columns[state.sort];
      if (c.t === "text") {
        const ranks = data.texts[c.x].map((t, i) => [t, i]).sort((a, b) => (a[0] < b[0] ? -1 : 1)).reduce((r, [, i], rank) => ((r[i] = rank), r), []);
        values = values.map(v => ranks[v]);
      }
      const sign = state.down ? -1 : 1;
      const key = i => (Number.isNaN(values[i]) ? Infinity : values[i]);
      state.order.sort((a, b) => sign * (key(a) - key(b)) || a - b);
    }

    function sortBy(i) {
      state.down = state.sort === i ? !state.down : spec.columns[i].t === "money";
      state.sort = i;
      [...head.cells].forEach((th, n) => (n === i ? th.setAttribute("aria-sort", state.down ? "descending" : "ascending") : th.removeAttribute("aria-sort")));
      arrange();
      state.first = -1;
      grid.scrollTop = 0;
      paint();
    }

    /* Rows are made once and written over: a frame of scrolling makes no element. */
    const rows = [], above = pad(), below = pad();
    let placed = -1;

    function paint() {
      const total = state.order.length;
      const printing = matchMedia("print").matches;
      const shown = printing ? 200 : Math.ceil(470 / ROW) + 6;
      const first = printing ? 0 : Math.max(0, Math.min(Math.floor(grid.scrollTop / ROW) - 3, total - shown));
      if (first === state.first && !printing) return;
      state.first = first;
      const last = Math.min(total, first + shown);
      while (rows.length < last - first) rows.push(row());
      for (let r = first; r < last; r++) fill(rows[r - first], r);
      height(above, first * ROW);
      height(below, printing ? 0 : (total - last) * ROW);
      if (placed !== last - first) {
        placed = last - first;
        body.replaceChildren(above, ...rows.slice(0, placed), below);
      }
    }

    function row() {
      const tr = document.createElement("tr");
      spec.columns.forEach(c => {
        const td = tr.insertCell();
        td.className = c.t === "text" || c.t === "time" ? "" : "num";
        td.append("");
      });
      return tr;
    }

    function fill(tr, r) {
      tr.setAttribute("aria-rowindex", r + 2);
      let td = tr.firstChild;
      spec.columns.forEach((c, i) => {
        const value = columns[i][state.order[r]];
        td.firstChild.data = cellText(c, columns[i], state.order[r], spec.zone);
        if (c.t === "money") {
          const look = value < 0 ? "num loss" : value > 0 ? "num gain" : "num";
          if (td.className !== look) td.className = look;
        }
        td = td.nextSibling;
      });
    }

    function pad() {
      const tr = document.createElement("tr");
      tr.className = "pad";
      tr.setAttribute("aria-hidden", "true");
      tr.insertCell().colSpan = spec.columns.length;
      return tr;
    }

    function height(tr, pixels) {
      tr.style.height = tr.firstChild.style.height = pixels + "px";
    }

    /* Words that do not fit are shown whole under the pointer. */
    body.addEventListener("pointerover", e => {
      const td = e.target.closest("td");
      if (td && spec.columns[td.cellIndex]?.t === "text") td.title = td.textContent;
    });

    let asked = false;
    grid.addEventListener("scroll", () => {
      if (!asked) { asked = true; requestAnimationFrame(() => { asked = false; paint(); }); }
    }, { passive: true });
    addEventListener("beforeprint", () => { state.first = -1; paint(); });
    addEventListener("afterprint", () => { state.first = -1; paint(); });
    search.addEventListener("input", apply);
    selects.forEach(s => s.select.addEventListener("change", apply));
    apply();
  }

  /* ---- the page ---- */

  function theme() {
    const button = document.getElementById("theme");
    const system = matchMedia("(prefers-color-scheme: dark)");
    const set = dark => {
      root.dataset.theme = dark ? "dark" : "light";
      button.textContent = dark ? "Light" : "Dark";
      button.setAttribute("aria-label", dark ? "Use light colours" : "Use dark colours");
      charts.forEach(({ chart, say }) => { chart.redraw(false, true); if (say) say(chart, null); });
    };
    let dark = system.matches;
    system.addEventListener("change", e => set(dark = e.matches));
    button.addEventListener("click", () => set(dark = !dark));
    addEventListener("beforeprint", () => set(false));
    addEventListener("afterprint", () => set(dark));
    set(dark);
  }

  function tabs() {
    const all = [...document.querySelectorAll('[role="tab"]')];
    const choose = tab => {
      all.forEach(other => {
        const on = other === tab;
        other.setAttribute("aria-selected", String(on));
        other.tabIndex = on ? 0 : -1;
        document.getElementById(other.getAttribute("aria-controls")).hidden = !on;
        const list = document.querySelector(`[data-of="${other.getAttribute("aria-controls")}"]`);
        if (list) list.hidden = !on;
      });
      drawLater();
    };
    all.forEach((tab, i) => {
      tab.addEventListener("click", () => choose(tab));
      tab.addEventListener("keydown", e => {
        const step = e.key === "ArrowRight" ? 1 : e.key === "ArrowLeft" ? -1 : 0;
        if (step) { const next = all[(i + step + all.length) % all.length]; next.focus(); choose(next); }
      });
    });
  }

  function follow() {
    const links = new Map([...document.querySelectorAll(".toc a")].map(a => [a.getAttribute("href").slice(1), a]));
    const watcher = new IntersectionObserver(entries => {
      for (const entry of entries) {
        if (entry.isIntersecting) {
          links.forEach(a => a.classList.remove("here"));
          links.get(entry.target.id)?.classList.add("here");
        }
      }
    }, { rootMargin: "-80px 0px -70% 0px" });
    document.querySelectorAll("section[id]").forEach(s => { if (links.has(s.id)) watcher.observe(s); });
  }

  theme();
  tabs();
  unpack().then(() => {
    drawLater();
    follow();
    root.dataset.ready = "true";
  });
})();
