/* Opens the pages in Chromium, draws them and checks them; ends with 1 and a list of what is wrong. */
"use strict";
const fs = require("fs");
const path = require("path");
const { chromium } = require("playwright-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [, , pages, dashboard, work, pictures] = process.argv;
const SIZES = { wide: { width: 1360, height: 940 }, phone: { width: 390, height: 844 } };
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const OPENS_MS = 2000, BYTES = 5_000_000, FRAME_TIMES = 2;
const wrong = [];
const said = [];

function check(truth, what) {
  if (!truth) wrong.push(what);
}

const file = name => "file://" + path.join(work, name);
const json = name => JSON.parse(fs.readFileSync(path.join(work, name), "utf8"));

async function open(browser, address, size, scheme, label) {
  const context = await browser.newContext({ viewport: SIZES[size], colorScheme: scheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("console", m => { if (["error", "warning"].includes(m.type())) wrong.push(`${label}: console says ${m.text()}`); });
  page.on("pageerror", e => wrong.push(`${label}: script fails: ${e.message}`));
  page.on("request", r => { if (!r.url().startsWith(new URL(address).protocol === "file:" ? "file:" : new URL(address).origin) && !r.url().startsWith("data:")) wrong.push(`${label}: asks for ${r.url()}`); });
  await page.goto(address);
  await page.waitForSelector("html[data-ready]", { timeout: 20_000 });
  return page;
}

async function accessible(page, label) {
  await page.evaluate(axe);
  const found = await page.evaluate(rules => axe.run(document, { runOnly: rules }), RULES);
  found.violations.forEach(v => wrong.push(`${label}: axe ${v.id} (${v.nodes.length}): ${v.nodes[0].html.slice(0, 120)} ${v.nodes[0].failureSummary.slice(0, 160)}`));
  check(found.passes.length > 10, `${label}: axe ran only ${found.passes.length} rules`);
}

async function fits(page, label) {
  check(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${label}: wider than the window`);
}

/* Charts are drawn when they come into view. */
async function scrollThrough(page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 700) {
    await page.evaluate(to => scrollTo(0, to), y);
    await page.waitForTimeout(25);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(120);
}

async function draw(page, name) {
  await page.screenshot({ path: path.join(pictures, name + ".jpg"), type: "jpeg", quality: 58 });
}

async function report(browser) {
  const result = json("results/SampleSmaCross/SampleSmaCross.json");
  for (const size of Object.keys(SIZES)) {
    for (const scheme of ["light", "dark"]) {
      const label = `report-${size}-${scheme}`;
      const page = await open(browser, file("report.html"), size, scheme, label);
      await scrollThrough(page);
      const shown = await page.evaluate(() => [...document.querySelectorAll("[data-statistic]")].map(e => [e.dataset.statistic, e.textContent]));
      const names = new Set(shown.map(([name]) => name));
      shown.forEach(([name, text]) => check(result.statistics[name] === text, `${label}: ${name} is ${text}, the JSON says ${result.statistics[name]}`));
      Object.keys(result.statistics).forEach(name => check(names.has(name), `${label}: lacks ${name}`));
      const rows = await page.evaluate(() => [...document.querySelectorAll("section")].filter(s => s.id.endsWith("-trades")).map(s => s.querySelector("output").textContent));
      check(rows[0] === `${result.totalPerformance.closedTrades.length} rows`, `${label}: ${rows[0]} of trades, the JSON has ${result.totalPerformance.closedTrades.length}`);
      const blank = await page.evaluate(() => [...document.querySelectorAll("canvas")].filter(c => {
        const pixels = c.getContext("2d").getImageData(0, 0, c.width, c.height).data;
        return c.width && !pixels.some(p => p !== 0);
      }).length);
      const canvases = await page.evaluate(() => document.querySelectorAll("canvas").length);
      check(canvases >= 10 && blank === 0, `${label}: ${canvases} charts, ${blank} of them blank`);
      await fits(page, label);
      await accessible(page, label);
      await draw(page, label);
      if (label === "report-wide-light") await reportByKeyboard(page, label);
      await page.context().close();
    }
  }
}

async function reportByKeyboard(page, label) {
  await page.keyboard.press("Tab");
  check(await page.evaluate(() => document.activeElement.className === "skip"), `${label}: the first stop of Tab is not the way to the report`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  check(await page.evaluate(() => document.documentElement.dataset.theme === "dark"), `${label}: Enter on the second stop does not change the colours`);
  const sorted = await page.evaluate(() => { document.querySelector("[id$=-trades] .grid th button").focus(); return document.activeElement.closest("th").getAttribute("aria-sort"); });
  await page.keyboard.press("Enter");
  check(!sorted && (await page.evaluate(() => document.activeElement.closest("th").hasAttribute("aria-sort"))), `${label}: Enter does not sort the trades`);
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  check(outline !== "none", `${label}: the focus cannot be seen`);
}

async function compare(browser) {
  const page = await open(browser, file("compare.html"), "wide", "light", "compare");
  await page.locator('[role="tab"]').first().focus();
  await page.keyboard.press("ArrowRight");
  check(await page.evaluate(() => document.querySelectorAll('[role="tab"]')[1].getAttribute("aria-selected") === "true"), "compare: the arrow key does not go to the second result");
  await accessible(page, "compare");
  await page.context().close();
}

/* The page's own work by the processor's clock, so that other programs on the machine are not its fault; and beside it, so that a
   slow machine is not either, the work of a bare table of as many cells that are written over in each frame. The best of three. */
async function large(browser) {
  const bytes = fs.statSync(path.join(work, "large.html")).size;
  check(bytes < BYTES, `large: ${bytes} bytes`);
  const opened = [], medians = [], spent = [], bare = [];
  for (let i = 0; i < 3; i++) {
    const page = await open(browser, file("large.html"), "wide", "light", "large");
    opened.push(await page.evaluate(() => performance.now()));
    await page.evaluate(() => document.querySelector("[id$=-trades]").scrollIntoView());
    await page.waitForSelector("[id$=-trades] .grid tbody tr td");
    const rows = await page.evaluate(() => document.querySelector("[id$=-trades] output").textContent);
    check(rows === "100,000 rows", `large: ${rows} of trades`);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
    const processor = async () => (await cdp.send("Performance.getMetrics")).metrics
      .filter(m => ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration"].includes(m.name)).reduce((sum, m) => sum + 1000 * m.value, 0);
    const before = await processor();
    const seen = await page.evaluate(scrolled);
    medians.push(seen.median);
    spent.push(((await processor()) - before) / seen.frames);
    check(seen.texts > 100, `large: only ${seen.texts} of the rows scrolled through were others than before`);
    const cells = await page.evaluate(bareTable);
    check(cells > 200, `large: only ${cells} cells`);
    const start = await processor();
    const plain = await page.evaluate(overwritten);
    bare.push(((await processor()) - start) / plain);
    await page.context().close();
  }
  const best = all => Math.min(...all);
  const tenth = number => number.toFixed(1);
  const times = best(spent) / best(bare);
  check(best(opened) < OPENS_MS, `large: opens in ${Math.round(best(opened))} ms`);
  check(times <= FRAME_TIMES, `large: a frame of scrolling is the work of ${tenth(times)} frames of a bare table`);
  said.push(`10 years, 100,000 trades: ${(bytes / 1e6).toFixed(1)} MB, opens in ${Math.round(best(opened))} ms; while scrolling 700 pixels a frame, a frame is ${tenth(best(spent))} ms of script, style and layout, ${tenth(times)} times a bare table's, and comes after ${Math.round(best(medians))} ms`);
}

/* In the page: scrolls the trades, a screen further in each frame. */
async function scrolled() {
  const grid = document.querySelector("[id$=-trades] .grid");
  const all = [];
  let texts = 0;
  let text = "";
  let last = await new Promise(requestAnimationFrame);
  for (let k = 0; k < 120; k++) {
    grid.scrollTop += 700;
    const now = await new Promise(requestAnimationFrame);
    all.push(now - last);
    last = now;
    const row = grid.querySelector("tbody tr:nth-child(5)").textContent;
    texts += row === text ? 0 : 1;
    text = row;
  }
  return { frames: all.length, texts, median: all.sort((a, b) => a - b)[60] };
}

/* In the page: puts a bare table in the place of the trades, of as many rows and cells as those have on the screen. */
function bareTable() {
  const grid = document.querySelector("[id$=-trades] .grid");
  const table = document.createElement("table");
  const shown = [...grid.querySelectorAll("tbody tr:not(.pad)")];
  shown.forEach(row => [...row.cells].reduce((tr, cell) => { tr.insertCell().textContent = cell.textContent; return tr; }, table.insertRow()));
  table.id = "bare";
  grid.replaceChildren(table);
  return table.querySelectorAll("td").length;
}

/* In the page: writes the bare table's cells over in each frame. */
async function overwritten() {
  const cells = [...document.querySelectorAll("#bare td")];
  for (let k = 0; k < 120; k++) {
    cells.forEach((cell, i) => { cell.firstChild.data = String(1000 * k + i); });
    await new Promise(requestAnimationFrame);
  }
  return 120;
}

async function board(browser) {
  for (const size of Object.keys(SIZES)) {
    for (const scheme of ["light", "dark"]) {
      const label = `dashboard-${size}-${scheme}`;
      const page = await open(browser, dashboard, size, scheme, label);
      await page.waitForSelector(".live .chip.good");
      check(!page.url().includes("token"), `${label}: the token stays in the address`);
      for (const name of ["SampleSmaCross", "SampleBuyAndHold"]) {
        const statistics = json(`results/${name}/${name}-summary.json`).statistics;
        const cells = await page.evaluate(n => [...[...document.querySelectorAll("#rows th a")].find(a => a.textContent === n).closest("tr").cells].map(c => c.textContent), name);
        ["Net Profit", "Compounding Annual Return", "Drawdown", "Sharpe Ratio", "Total Orders", "Win Rate", "End Equity"].forEach(s =>
          check(cells.includes(statistics[s]), `${label}: ${name} lacks the ${s} ${statistics[s]}`));
      }
      check(await equalsState(page), `${label}: the live equity is not that of live-state.json`);
      const part = await page.evaluate(() => document.querySelector("#runs progress")?.value ?? -1);
      check(part >= 0 && part < 1, `${label}: the sweep's progress is ${part}`);
      await fits(page, label);
      await accessible(page, label);
      await draw(page, label);
      if (label === "dashboard-phone-dark") await boardByKeyboard(page, label);
      await page.context().close();
    }
  }
  const locked = await fetch(new URL(dashboard).origin);
  check(locked.status === 401 && (await locked.text()).includes("Found no token"), "dashboard: shows itself without the token");
}

/* The run goes on while this looks, so several looks are allowed. */
async function equalsState(page) {
  const money = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
  for (let i = 0; i < 40; i++) {
    const shown = await page.evaluate(() => document.querySelector(".live .figure").textContent);
    if (shown === money.format(Number(json("results/OrderDrill-live/live-state.json").equity))) return true;
    await page.waitForTimeout(250);
  }
  return false;
}

async function boardByKeyboard(page, label) {
  const reach = async text => {
    for (let i = 0; i < 60; i++) {
      if ((await page.evaluate(() => document.activeElement.textContent)) === text) return true;
      await page.keyboard.press("Tab");
    }
    return false;
  };
  check(await reach("Flatten"), `${label}: Tab does not reach Flatten`);
  await page.keyboard.press("Enter");
  check((await page.evaluate(() => document.activeElement.id)) === "sure-no", `${label}: the question does not stand on the harmless answer`);
  await accessible(page, label + "-question");
  await page.keyboard.press("Escape");
  check(await page.evaluate(() => !document.getElementById("sure").open), `${label}: Escape does not close the question`);
  check(json("results/OrderDrill-live/live-state.json").halted === null, `${label}: Escape halted the run`);
  check(await reach("Flatten"), `${label}: the focus is lost after Escape`);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector(".live .chip").textContent === "Halted", null, { timeout: 30_000 })
    .catch(() => wrong.push(`${label}: Flatten halts nothing`));
  await page.waitForFunction(() => document.querySelectorAll(".live .figure")[4].textContent === "0", null, { timeout: 30_000 })
    .catch(() => wrong.push(`${label}: Flatten leaves positions`));
  check(await page.evaluate(() => [...document.querySelectorAll(".live .controls button")].every(b => b.disabled)), `${label}: a halted run can be halted again`);
}

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
  if (pages === "dashboard") {
    await board(browser);
  } else {
    await large(browser);
    await report(browser);
    await compare(browser);
  }
  await browser.close();
  said.forEach(line => console.log("pages: " + line));
  wrong.forEach(line => console.error("pages: " + line));
  console.log(wrong.length ? `pages: ${pages}: ${wrong.length} wrong` : `pages: ${pages}: 4 pictures in ${pictures}, nothing wrong`);
  process.exit(wrong.length ? 1 : 0);
})();
