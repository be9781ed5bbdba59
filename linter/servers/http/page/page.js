(() => {
  "use strict";
  const box = document.getElementById("html");
  const form = document.getElementById("form");
  const sheet = document.getElementById("sheet");
  const verdict = document.getElementById("verdict");
  const undo = document.getElementById("undo");
  const words = { pass: "Nothing stops this page.", warn: "Nothing stops this page, but have a look.", fail: "This page would be stopped." };
  const before = [];
  let turn = 0;

  const say = (text, kind = "") => {
    verdict.textContent = text;
    verdict.className = kind;
  };

  const check = async () => {
    const mine = ++turn;
    const body = {
      schema: "1",
      event: { type: "preview" },
      document: { content: { html: box.value } },
      options: { show_all: document.getElementById("all").checked },
    };
    say("Checking …");
    let answer;
    try {
      const response = await fetch("/try", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
      answer = await response.json();
      if (!response.ok) throw new Error(answer.detail || answer.title);
    } catch (error) {
      if (mine === turn) say(`This could not be checked: ${error.message}`, "fail");
      return;
    }
    if (mine !== turn) return;
    say(words[answer.verdict], answer.verdict);
    sheet.innerHTML = answer.sheet; // escaped by the service; the policy of this page runs no script in it
    sheet.querySelectorAll(".finding[id]").forEach((row) => dress(row, answer.findings));
  };

  const dress = (row, findings) => {
    const place = row.querySelector(".place").textContent;
    const told = row.querySelector(".told").textContent;
    const found = findings.find(
      (each) => each.rule === row.dataset.rule && told.includes(each.message) && place === `line ${each.location.line}, column ${each.location.column}`,
    );
    if (!found) return;
    const rule = row.querySelector(".rule");
    if (found.fix && found.fix.safety !== "show" && found.fix.edits.length) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = found.fix.title;
      button.addEventListener("click", () => mend(found.fix.edits));
      row.querySelector(".fix").replaceWith(button);
    }
    const link = rule.querySelector("a");
    link.setAttribute("role", "button");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      explain(row, link, found.doc_url);
    });
    row.addEventListener("click", (event) => {
      if (event.target.closest("a, button, .why")) return;
      box.focus();
      box.setSelectionRange(found.location.start, found.location.end);
    });
  };

  const mend = (edits) => {
    before.push(box.value);
    undo.hidden = false;
    let text = box.value;
    for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
      text = text.slice(0, edit.start) + edit.new + text.slice(edit.end);
    }
    box.value = text;
    check();
  };

  const explain = async (row, link, address) => {
    const shown = row.querySelector(".why");
    if (shown) {
      shown.remove();
      link.setAttribute("aria-expanded", "false");
      return;
    }
    const response = await fetch(address);
    const why = document.createElement("div");
    why.className = "why";
    why.tabIndex = 0;
    // What the rule reports and why; its examples are for those who write rules.
    const words = response.ok ? (await response.text()).split("\n## ")[0].replace(/^# .*\n+/, "") : "";
    why.textContent = words.trim() || "A rule of the house's own settings.";
    row.append(why);
    link.setAttribute("aria-expanded", "true");
  };

  const open = async (file) => {
    if (!file) return;
    box.value = await file.text();
    check();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    check();
  });
  document.getElementById("all").addEventListener("change", () => box.value && check());
  document.getElementById("file").addEventListener("change", (event) => open(event.target.files[0]));
  undo.addEventListener("click", () => {
    box.value = before.pop();
    undo.hidden = before.length === 0;
    check();
  });
  for (const name of ["dragenter", "dragover"]) {
    box.addEventListener(name, (event) => {
      event.preventDefault();
      box.classList.add("dropping");
    });
  }
  box.addEventListener("dragleave", () => box.classList.remove("dropping"));
  box.addEventListener("drop", (event) => {
    event.preventDefault();
    box.classList.remove("dropping");
    open(event.dataTransfer.files[0]);
  });
})();
