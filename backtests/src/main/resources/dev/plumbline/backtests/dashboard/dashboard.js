/* The results folder as a table, and what is running; asks the server again every two seconds. */
(() => {
  "use strict";
  const COLUMNS = [["", ""], ["name", "Name"], ["status", "Ended"], ["start", "From"], ["end", "To"], ["Net Profit", "Net profit"], ["Compounding Annual Return", "A year"],
    ["Drawdown", "Drawdown"], ["Sharpe Ratio", "Sharpe"], ["Total Orders", "Orders"], ["Win Rate", "Won"], ["End Equity", "End equity"], ["made", "Made"]];
  const $ = id => document.getElementById(id);
  const root = document.documentElement;
  const chosen = new Set();
  let all = [], sort = "made", down = true, deleted = [], shown = "";

  const number = text => { const n = parseFloat((text ?? "").replace(/[$,%]/g, "")); return Number.isNaN(n) ? null : n; };

  function heads() {
    COLUMNS.forEach(([key, label]) => {
      const th = document.createElement("th");
      th.scope = "col";
      if (!key) { th.innerHTML = '<span class="hidden">Choose</span>'; $("heads").append(th); return; }
      if (isNumber(key)) th.className = "num";
      const button = document.createElement("button");
      button.type = "button"; button.textContent = label;
      button.addEventListener("click", () => { down = sort === key ? !down : isNumber(key); sort = key; shown = ""; draw(); });
      th.dataset.key = key;
      th.append(button);
      $("heads").append(th);
    });
  }

  const isNumber = key => /^[A-Z]/.test(key);

  function sorted() {
    const words = $("search").value.trim().toLowerCase();
    const kept = all.filter(r => !words || (r.id + " " + r.status).toLowerCase().includes(words));
    const key = r => (isNumber(sort) ? number(r[sort]) ?? -Infinity : r[sort] ?? "");
    return kept.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (down ? -1 : 1));
  }

  function draw() {
    const rows = sorted();
    const state = JSON.stringify([rows, sort, down, [...chosen]]);
    if (state === shown) return;
    shown = state;
    document.querySelectorAll("#heads th[data-key]").forEach(th => {
      if (th.dataset.key === sort) th.setAttribute("aria-sort", down ? "descending" : "ascending"); else th.removeAttribute("aria-sort");
    });
    $("rows").replaceChildren(...rows.map(row));
    $("count").textContent = `${all.length} result${all.length === 1 ? "" : "s"}`;
    $("empty").hidden = all.length > 0;
    buttons();
  }

  function row(result) {
    const tr = document.createElement("tr");
    COLUMNS.forEach(([key]) => {
      const td = document.createElement(key === "name" ? "th" : "td");
      if (!key) {
        const box = document.createElement("input");
        box.type = "checkbox"; box.checked = chosen.has(result.id); box.setAttribute("aria-label", "Choose " + result.name);
        box.addEventListener("change", () => { if (box.checked) chosen.add(result.id); else chosen.delete(result.id); buttons(); });
        td.append(box);
      } else if (key === "name") {
        td.scope = "row";
        const link = document.createElement("a");
        link.href = "/report?id=" + encodeURIComponent(result.id); link.textContent = result.name; link.title = result.id;
        td.append(link);
      } else {
        td.textContent = result[key] || "–";
        if (isNumber(key)) td.className = "num" + (key === "Net Profit" ? (result[key]?.startsWith("-") ? " loss" : " gain") : "");
      }
      tr.append(td);
    });
    return tr;
  }

  function buttons() {
    $("compare").disabled = chosen.size < 1;
    $("compare").textContent = chosen.size > 1 ? `Compare ${chosen.size}` : "Compare";
    $("delete").disabled = chosen.size < 1;
    $("undo").hidden = !deleted.length;
  }

  function running(runs) {
    $("running").hidden = !runs.length;
    $("runs").replaceChildren(...runs.map(run => {
      const li = document.createElement("li");
      const name = document.createElement("b"), bar = document.createElement("progress"), text = document.createElement("span");
      name.textContent = run.kind === "optimize" ? run.name + " (sweep)" : run.name;
      bar.max = 1; bar.value = run.part; bar.setAttribute("aria-label", "Progress of " + run.name);
text.textContent = `${Math.round(100 * run.part)} % · ${run.text}`;
      li.append(name, bar, text);
      return li;
    }));
  }

  async function read() {
    try {
      const answer = await fetch("/api/results");
      if (!answer.ok) throw new Error(await answer.text());
      const read = await answer.json();
      all = read.results;
      const ids = new Set(all.map(r => r.id));
      [...chosen].forEach(id => { if (!ids.has(id)) chosen.delete(id); });
      draw();
      running(read.running);
      PlumblineLive.draw(read.live);
      health("Live", "good");
      root.dataset.ready = "true";
    } catch (e) {
      health("Server does not answer", "bad");
    }
  }

  function health(text, tone) {
    if ($("health").textContent !== text) $("health").textContent = text;
    $("health").className = "chip " + tone;
  }

  async function act(path, ids) {
    const answer = await fetch(path + "?" + ids.map(id => "id=" + encodeURIComponent(id)).join("&"), { method: "POST", headers: { "X-Plumbline": "page" } });
    if (!answer.ok) { $("said").textContent = (await answer.text()).trim(); return false; }
    return true;
  }

  PlumblineLive.act = act;
  PlumblineLive.said = text => { $("said").textContent = text; };
  $("compare").addEventListener("click", () => { location.href = "/report?" + [...chosen].map(id => "id=" + encodeURIComponent(id)).join("&"); });
  $("delete").addEventListener("click", async () => {
    const ids = [...chosen];
    if (await act("/api/delete", ids)) { deleted = ids; chosen.clear(); $("said").textContent = `Deleted ${ids.length}.`; await read(); }
  });
  $("undo").addEventListener("click", async () => {
    if (await act("/api/restore", deleted)) { $("said").textContent = `Restored ${deleted.length}.`; deleted = []; await read(); }
  });
  $("search").addEventListener("input", draw);
  const system = matchMedia("(prefers-color-scheme: dark)");
  let dark = system.matches;
  const theme = () => {
    root.dataset.theme = dark ? "dark" : "light";
    $("theme").textContent = dark ? "Light" : "Dark";
    $("theme").setAttribute("aria-label", dark ? "Use light colours" : "Use dark colours");
  };
  system.addEventListener("change", e => { dark = e.matches; theme(); });
  $("theme").addEventListener("click", () => { dark = !dark; theme(); });
  theme();
  if (location.search.includes("token=")) history.replaceState(null, "", "/");
  heads();
  read();
  setInterval(read, 2000);
})();
