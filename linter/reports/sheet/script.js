(() => {
  "use strict";
  const form = document.getElementById("filters");
  const findings = [...document.querySelectorAll(".finding")];
  const marks = [...document.querySelectorAll("mark")];
  const blocks = [...document.querySelectorAll(".block")];
  const levels = ["error", "warning", "note"];
  const of = (number, one) => `${number} ${one}${number === 1 ? "" : "s"}`;
  const count = (some, key) => {
    const counts = new Map();
    for (const each of some) counts.set(each.dataset[key], (counts.get(each.dataset[key]) || 0) + 1);
    return counts;
  };

  // A picture on the web is asked for when somebody presses, and by nothing else.
  const ask = document.getElementById("ask");
  if (ask) {
    ask.hidden = false;
    document.getElementById("show").addEventListener("click", () => {
      for (const frame of document.querySelectorAll("[data-src]")) {
        const picture = new Image();
        picture.alt = frame.dataset.alt;
        picture.addEventListener("load", () => frame.replaceWith(picture));
        picture.referrerPolicy = "no-referrer";
        picture.src = frame.dataset.src;
      }
      ask.remove();
    });
  }

  // A page that is folded opens when somebody is led to it.
  const lead = () => {
    const there = location.hash && document.getElementById(location.hash.slice(1));
    for (let fold = there && there.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    if (there) there.scrollIntoView();
  };
  window.addEventListener("hashchange", lead);
  if (location.hash) lead();
  window.addEventListener("beforeprint", () => document.querySelectorAll(".fold:has(.finding)").forEach((fold) => { fold.open = true; }));

  if (!findings.length) return;
  form.hidden = false;
  const told = findings.filter((each) => each.id);

  const widths = (row, numbers, most) => {
    let at = 0;
    row.querySelectorAll("rect").forEach((bar, number) => {
      const wide = numbers[number] ? Math.max(3, (200 * numbers[number]) / (most || 1)) : 0;
      bar.setAttribute("x", at);
      bar.setAttribute("width", wide);
      at += wide;
    });
  };

  const tables = (standing) => {
    const pages = new Map();
    for (const each of standing) {
      const page = each.closest(".page").id;
      pages.set(page, [...(pages.get(page) || []), each]);
    }
    const most = Math.max(0, ...[...pages.values()].map((some) => some.length));
    for (const row of document.querySelectorAll("tr[data-page]")) {
      const counts = count(pages.get(row.dataset.page) || [], "level");
      row.querySelectorAll("td[data-level]").forEach((cell) => { cell.textContent = counts.get(cell.dataset.level) || 0; });
      widths(row, levels.map((level) => counts.get(level) || 0), most);
    }
    const rules = count(standing, "rule");
    const commonest = Math.max(0, ...rules.values());
    for (const row of document.querySelectorAll("tr[data-rule]")) {
      row.querySelector("td").textContent = rules.get(row.dataset.rule) || 0;
      widths(row, [rules.get(row.dataset.rule) || 0], commonest);
    }
    for (const line of document.querySelectorAll(".tally")) {
      const counts = count(pages.get(line.dataset.of) || [], "level");
      const words = levels.filter((level) => counts.get(level)).map((level) => of(counts.get(level), level));
      line.textContent = words.join(", ") || "nothing to report";
    }
  };

  const apply = () => {
    const wanted = new Set([...form.elements.level].filter((box) => box.checked).map((box) => box.value));
    const rule = form.elements.rule.value;
    for (const each of findings) each.hidden = !wanted.has(each.dataset.level) || (rule !== "" && each.dataset.rule !== rule);
    const standing = told.filter((each) => !each.hidden);
    const shown = new Set(standing.map((each) => each.id));
    for (const mark of marks) {
      mark.classList.toggle("off", !mark.dataset.findings.split(" ").some((name) => shown.has(name)));
    }
    for (const block of blocks) {
      const here = new Set([...block.querySelectorAll(".finding:not([hidden])")].map((each) => each.dataset.level));
      for (const level of levels) block.classList.toggle(level, level === levels.find((each) => here.has(each)));
      block.hidden = form.elements.only.checked && !here.size;
    }
    tables(standing);
    document.getElementById("shown").textContent = `${standing.length} of ${told.length} findings shown`;
  };

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
})();
