"use strict";
const form = document.getElementById("filters");
const rows = Array.from(document.querySelectorAll("tbody tr"));
form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", () => {
  const words = form.elements.words.value.trim().toLowerCase();
  let shown = 0;
  for (const row of rows) {
    row.hidden = words !== "" && !row.textContent.toLowerCase().includes(words);
    shown += row.hidden ? 0 : 1;
  }
  document.getElementById("shown").textContent = words === "" ? "" : `${shown} of ${rows.length} rows`;
});
