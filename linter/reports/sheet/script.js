(() => {
  "use strict";
  const form = document.getElementById("filters");
  const findings = [...document.querySelectorAll(".finding")];
  const marks = [...document.querySelectorAll("mark")];
  const blocks = [...document.querySelectorAll(".block")];
  if (!findings.length) return;
  form.hidden = false;

  const apply = () => {
    const levels = new Set([...form.elements.level].filter((box) => box.checked).map((box) => box.value));
    const rule = form.elements.rule.value;
    const shown = new Set();
    let number = 0;
    for (const each of findings) {
      const stands = levels.has(each.dataset.level) && (!rule || each.dataset.rule === rule);
      each.hidden = !stands;
      if (stands) {
        if (each.id) shown.add(each.id);
        if (!each.closest("details")) number += 1;
      }
    }
    for (const mark of marks) {
      mark.classList.toggle("off", !mark.dataset.findings.split(" ").some((name) => shown.has(name)));
    }
    for (const block of blocks) {
      const some = block.querySelector(".finding:not([hidden])") !== null;
      block.hidden = form.elements.only.checked && !some;
    }
    const all = findings.filter((each) => !each.closest("details")).length;
    document.getElementById("shown").textContent = `${number} of ${all} findings shown`;
  };

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
})();
