/*
 * The article as readers see it, its findings in the margin: made of the words and of what HTML means alone. No
 * attribute, style, script or address of what was pasted comes along, and a picture is told by its file's name.
 */
const reading = (() => {
  "use strict";
  const OPEN = "\uE000";
  const CLOSE = "\uE001";
  const FIRST = 0xe100; // the letter of the first finding, of those that nobody writes
  const MOST = 400;
  const KEPT = new Set("h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote q figure figcaption em strong b i u s small sub sup br hr div span section table caption tr td th thead tbody cite time pre".split(" "));
  // What stands within a line; all else runs as its own first letters do, from the right in Arabic and Hebrew.
  const IN_LINE = new Set("q em strong b i u s small sub sup br hr span cite time".split(" "));
  const LEFT = "script, style, template, noscript, iframe, object, embed, svg, math, form, nav, head, link, meta, title";

  /* The source with a mark round the words of each finding, or behind the tag of the picture that it is about. */
  const marked = (html, findings) => {
    const marks = [];
    let end = 0;
    findings.slice(0, MOST)
      .map((each, number) => ({ at: each.location, letter: String.fromCharCode(FIRST + number) }))
      .sort((a, b) => a.at.start - b.at.start)
      .forEach(({ at, letter }) => {
        const words = html.slice(at.start, at.end);
        const inTag = html.lastIndexOf("<", at.start) > html.lastIndexOf(">", at.start - 1);
        if (words && !inTag && !words.includes("<") && at.start >= end) {
          marks.push([at.start, OPEN + letter], [at.end, CLOSE]);
          end = at.end;
        } else {
          const behind = inTag ? html.indexOf(">", at.start) + 1 || html.length : at.start;
          marks.push([behind, OPEN + letter + CLOSE]);
        }
      });
    let text = html;
    for (const [where, what] of marks.sort((a, b) => b[0] - a[0])) text = text.slice(0, where) + what + text.slice(where);
    return text;
  };

  const node = (name, words = "", className = "") => {
    const made = document.createElement(name);
    made.textContent = words;
    if (className) made.className = className;
    return made;
  };

  const mark = (number, words, level) => {
    const made = node("mark", words, level);
    const link = node("a", String(number + 1), "number");
    link.href = `#margin-${number}`;
    link.setAttribute("aria-label", `Finding ${number + 1}`);
    made.append(link);
    return made;
  };

  const copied = (from, to, findings) => {
    for (const each of from.childNodes) {
      if (each.nodeType === Node.TEXT_NODE) {
        each.data.split(/(\uE000[\uE100-\uEFFF][^\uE000\uE001]*\uE001)/).forEach((part) => {
          const number = part.startsWith(OPEN) ? part.charCodeAt(1) - FIRST : -1;
          const found = findings[number];
          to.append(found ? mark(number, part.slice(2, -1), found.level) : part.replace(/[\uE000\uE001\uE100-\uEFFF]/g, ""));
        });
      } else if (each.nodeType === Node.ELEMENT_NODE) {
        const name = each.localName;
        if (name === "img") {
          const file = (each.getAttribute("src") || "").split(/[?#]/)[0].split("/").pop();
          to.append(node("span", `▧ ${file.startsWith("data:") ? "a picture" : file || "a picture"}`, "picture"));
        } else if (KEPT.has(name)) {
          const made = node(name);
          if (!IN_LINE.has(name)) made.dir = "auto";
          copied(each, made, findings);
          to.append(made);
        } else {
          copied(each, to, findings);
        }
      }
    }
  };

  /* The view: the article, and beside it a line for each finding. */
  return (html, findings, go) => {
    const plain = marked(html.replace(/[\uE000-\uEFFF]/g, " "), findings)
      .replace(/<style[^]*?<\/style>/gi, "")
      .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(style|on\w+)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ""));
    const page = new DOMParser().parseFromString(plain, "text/html");
    page.querySelectorAll(LEFT).forEach((each) => each.remove());
    const view = node("section", "", "side-by-side");
    view.setAttribute("aria-label", "The article as readers see it");
    const article = node("div", "", "article");
    copied(page.querySelector("article") || page.querySelector("main") || page.body, article, findings);
    const margin = node("ol", "", "margin");
    findings.slice(0, MOST).forEach((each, number) => {
      const row = node("li", "", each.level);
      const way = node("button", each.message);
      row.id = `margin-${number}`;
      way.type = "button";
      way.addEventListener("click", () => go(each));
      row.append(way);
      margin.append(row);
    });
    view.append(article, margin);
    return view;
  };
})();
