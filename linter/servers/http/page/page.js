(() => {
  "use strict";
  const box = document.getElementById("html");
  const form = document.getElementById("form");
  const sheet = document.getElementById("sheet");
  const verdict = document.getElementById("verdict");
  const undo = document.getElementById("undo");
  const copy = document.getElementById("copy");
  const words = { pass: "Nothing stops this page.", warn: "Nothing stops this page, but have a look.", fail: "This page would be stopped." };
  const before = [];
  let turn = 0;

  const of = (number, one) => `${number} ${one}${number === 1 ? "" : "s"}`;
  const counted = (answer) => {
    const parts = ["error", "warning", "note"].map((level) => [answer.findings.filter((each) => each.level === level).length, level]);
    const told = parts.filter(([number]) => number).map(([number, level]) => of(number, level));
    const read = ["picture", ...(answer.pictures ? ["caption", "credit"] : [])].map((one) => of(answer[`${one}s`], one));
    return `${told.join(", ") || "No findings"}, ${read.join(", ")} read.`;
  };

  // What was said was said of other words: it goes, and so does every fix that was reckoned for them.
  const forget = (text) => {
    turn += 1;
    sheet.replaceChildren();
    copy.hidden = !box.value.trim();
    say(text);
  };

  const say = (text, kind = "") => {
    verdict.textContent = text;
    verdict.className = kind;
  };

  const check = async (focus = -1) => {
    if (!box.value.trim()) {
      forget("The box is empty: paste an article first.");
      box.focus();
      return;
    }
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
      if (mine !== turn) return;
      forget("");
      const bare = /<[a-z!]/i.test(box.value) ? "" : " Or copy the article, pictures and all, where it is laid out, and paste it here.";
      say(`This could not be checked: ${error.message}${bare}`, "fail");
      return;
    }
    if (mine !== turn) return;
    const only = answer.mode === "observe" ? "Findings are only counted here, as the house’s settings say." : words[answer.verdict];
    say(`${only} ${counted(answer)}`, answer.verdict);
    copy.hidden = false;
    sheet.innerHTML = answer.sheet; // escaped by the service; the policy of this page runs no script in it
    const rows = [...sheet.querySelectorAll(".finding[id]")];
    rows.forEach((row, number) => dress(row, answer.findings, number));
    sheet.prepend(reading(box.value, answer.findings, (found) => {
      const row = rows.find((each) => found === each.found);
      (row || verdict).scrollIntoView({ block: "center" });
      (row || verdict).focus();
    }));
    if (focus >= 0) (rows[Math.min(focus, rows.length - 1)] || verdict).focus();
  };

  const dress = (row, findings, number) => {
    const place = row.querySelector(".place").textContent;
    const told = row.querySelector(".told").textContent;
    const found = findings.find(
      (each) => each.rule === row.dataset.rule && told.includes(each.message) && place === `line ${each.location.line}, column ${each.location.column}`,
    );
    if (!found) return;
    row.found = found;
    const rule = row.querySelector(".rule");
    if (found.fix && found.fix.safety !== "show" && found.fix.edits.length) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = found.fix.title;
      button.addEventListener("click", () => mend(found.fix.edits, number));
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
      if (event.target.closest("a, button, summary, .why")) return;
      box.focus();
      box.setSelectionRange(found.location.start, found.location.end);
    });
  };

  const mend = (edits, number) => {
    before.push(box.value);
    undo.hidden = false;
    let text = box.value;
    for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
      text = text.slice(0, edit.start) + edit.new + text.slice(edit.end);
    }
    box.value = text;
    check(number);
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
    if (file) put(letters(await file.arrayBuffer()));
  };

  // As browsers do with a file: UTF-8 where it is that, else what its head says, else the letters of Windows.
  const letters = (bytes) => {
    const head = new TextDecoder("latin1").decode(bytes.slice(0, 1024));
    const named = /<meta[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(head);
    const marked = { "\u00ff\u00fe": "utf-16le", "\u00fe\u00ff": "utf-16be" }[head.slice(0, 2)];
    for (const label of [marked || "utf-8", named && named[1]]) {
      try {
        return new TextDecoder(label, { fatal: true }).decode(bytes);
      } catch {
        continue; // other letters, or a name that means none
      }
    }
    return new TextDecoder("windows-1252").decode(bytes);
  };

  const put = (text) => {
    box.value = text;
    before.length = 0;
    undo.hidden = true;
    check();
  };

  // What a CMS, Word or Google Docs puts on the clipboard beside the bare words; from an editor of source it is colours alone.
  const rich = (data) => {
    const html = data.getData("text/html");
    if (!html || data.getData("text/plain").trimStart().startsWith("<")) return "";
    const copied = /<!--StartFragment-->([^]*?)<!--EndFragment-->/.exec(html);
    // Styles go before anything is parsed: the policy of this page would refuse them, and the console tell of it.
    const plain = (copied ? copied[1] : html)
      .replace(/<style[^]*?<\/style>/gi, "")
      .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle=("[^"]*"|'[^']*')/gi, ""));
    const page = new DOMParser().parseFromString(plain, "text/html");
    page.querySelectorAll("script, meta, link, title, xml, br.Apple-interchange-newline").forEach((each) => each.remove());
    // What holds paragraphs stresses no words: Google Docs puts a <b> round all that is copied.
    page.querySelectorAll("b, i, strong, em, font").forEach((each) => {
      if (each.querySelector("p, h1, h2, h3, h4, h5, h6, ul, ol, table, figure")) each.replaceWith(...each.childNodes);
    });
    const comments = page.createNodeIterator(page.body, NodeFilter.SHOW_COMMENT);
    for (let each = comments.nextNode(); each; each = comments.nextNode()) each.remove();
    return page.body.innerHTML.trim();
  };

  box.addEventListener("input", () => {
    before.length = 0;
    undo.hidden = true;
    forget(box.value.trim() ? "Not checked yet." : "");
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      check();
    }
  });
  box.addEventListener("paste", (event) => {
    const html = rich(event.clipboardData);
    if (!html) return;
    event.preventDefault();
    box.setRangeText(html, box.selectionStart, box.selectionEnd, "end");
    before.length = 0;
    undo.hidden = true;
    check();
  });
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(box.value);
    } catch {
      box.select();
      document.execCommand("copy");
    }
    copy.textContent = "Copied";
    setTimeout(() => { copy.textContent = "Copy the HTML"; }, 2000);
  });
  document.getElementById("example").addEventListener("click", async () => {
    const response = await fetch("/example.html");
    if (response.ok) put(await response.text());
  });
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
    document.addEventListener(name, (event) => {
      event.preventDefault();
      box.classList.add("dropping");
    });
  }
  document.addEventListener("dragleave", () => box.classList.remove("dropping"));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    box.classList.remove("dropping");
    if (event.dataTransfer.files.length) open(event.dataTransfer.files[0]);
    else put(rich(event.dataTransfer) || event.dataTransfer.getData("text/plain"));
  });
})();
