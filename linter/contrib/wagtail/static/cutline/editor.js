/*
 * What was found, shown while a page is written: on the field itself and in the Checks panel, whose count holds it too.
 * A fix at a click changes the field, as if it was typed. Stops nothing and stores nothing.
 */
(() => {
  const base = document.currentScript.dataset.cutlineAdmin;
  const PAUSE = 1200; // milliseconds without a key
  const form = () => document.querySelector('[data-edit-form]');
  let last = '';
  let ours = 0;
  let marks = 0;
  let waiting;
  let asking = 0;

  function address() {
    const edit = location.pathname.match(/\/pages\/(\d+)\/edit\/$/);
    if (edit) return `${base}cutline/check/${edit[1]}/`;
    const add = location.pathname.match(/\/pages\/add\/([^/]+)\/([^/]+)\/(\d+)\/$/);
    return add && `${base}cutline/check/${add[1]}/${add[2]}/${add[3]}/`;
  }

  /* The field of a path, as Wagtail's own comments name it: body.BLOCK.caption. */
  function fieldAt(path) {
    let found = form();
    for (const step of path ? path.split('.') : []) {
      found = found && found.querySelector(`[data-contentpath="${CSS.escape(step)}"]`);
    }
    return path ? found : null;
  }

  const inputOf = (field) => field && field.querySelector('input:not([type=hidden]), textarea:not([hidden]), [contenteditable=true]');

  function element(name, words, className) {
    const made = document.createElement(name);
    if (words) made.textContent = words;
    if (className) made.className = className;
    return made;
  }

  const possible = (changes) => changes.length > 0 && changes.every(({ path, old }) => {
    const input = inputOf(fieldAt(path));
    return input && 'value' in input && !input.readOnly && !input.disabled && input.value === old;
  });

  /* Mends as a hand would: the editor's own scripts hear of it, and it can be undone by typing. */
  function mend(changes) {
    if (!possible(changes)) return false;
    let first;
    for (const change of changes) {
      const input = inputOf(fieldAt(change.path));
      input.value = change.new;
      for (const kind of ['input', 'change']) input.dispatchEvent(new Event(kind, { bubbles: true }));
      first = first || input;
    }
    first.focus();
    return true;
  }

  function button(finding) {
    const made = element('button', finding.hint || 'Mend it', 'button button-small button-secondary');
    made.type = 'button';
    made.addEventListener('click', () => mend(finding.changes) && ask(0));
    return made;
  }

  function told(finding) {
    const mark = element('div', '', `cutline-mark${finding.stops ? ' cutline-mark--stops' : ''}`);
    mark.append(element('span', finding.message));
    if (possible(finding.changes)) mark.append(' ', button(finding));
    else if (finding.hint) mark.append(element('em', finding.hint));
    const reason = element('details');
    reason.append(element('summary', 'Why?'), element('p', finding.why));
    mark.append(reason);
    return mark;
  }

  function clear() {
    document.querySelectorAll('form .cutline-mark').forEach((each) => each.remove());
    document.querySelectorAll('.cutline-found').forEach((field) => {
      field.classList.remove('cutline-found', 'cutline-found--stops');
      const input = inputOf(field);
      if (!input) return;
      const names = (input.getAttribute('aria-describedby') || '').split(' ').filter((name) => name && !name.startsWith('cutline-mark-'));
      if (names.length) input.setAttribute('aria-describedby', names.join(' '));
      else input.removeAttribute('aria-describedby');
      if (input.dataset.cutlineInvalid) {
        input.removeAttribute('aria-invalid');
        delete input.dataset.cutlineInvalid;
      }
    });
  }

  function markField(finding) {
    const field = fieldAt(finding.field);
    const block = finding.block && document.getElementById(finding.block);
    const place = field ? field.querySelector('[data-field-input]') || field : block && block.querySelector('[data-contentpath]');
    if (!place) return;
    const mark = told(finding);
    marks += 1;
    mark.id = `cutline-mark-${marks}`;
    if (field) place.after(mark);
    else place.before(mark);
    const input = inputOf(field);
    if (!input) return;
    field.classList.add('cutline-found');
    if (finding.stops) field.classList.add('cutline-found--stops');
    input.setAttribute('aria-describedby', `${input.getAttribute('aria-describedby') || ''} ${mark.id}`.trim());
    if (finding.stops && !input.hasAttribute('aria-invalid')) {
      input.setAttribute('aria-invalid', 'true');
      input.dataset.cutlineInvalid = 'true';
    }
  }

  /* Wagtail writes the number of its own checks: ours are added to whatever it writes. */
  const counters = [];
  function count(counter) {
    const kept = { theirs: Number(counter.textContent) || 0 };
    kept.write = () => {
      const all = kept.theirs + ours;
      counter.textContent = String(all);
      if (counter.matches('[data-side-panel-toggle-counter]')) counter.hidden = all === 0;
      else counter.classList.toggle('has-errors', all > 0);
      kept.watch.takeRecords();
    };
    kept.watch = new MutationObserver(() => {
      kept.theirs = Number(counter.textContent) || 0;
      kept.write();
    });
    kept.watch.observe(counter, { childList: true, characterData: true, subtree: true });
    counters.push(kept);
  }

  function inPanel(findings, ...notices) {
    const panel = document.querySelector('[data-checks-panel]');
    if (!panel) return;
    let list = document.querySelector('.cutline-checks');
    if (!list) {
      list = element('div', '', 'cutline-checks');
      panel.before(list);
      document
        .querySelectorAll('[data-side-panel="checks"] [data-content-checker-count], [data-side-panel-toggle="checks"] [data-side-panel-toggle-counter]')
        .forEach(count);
    }
    list.replaceChildren(...findings.map((finding) => {
      const mark = told(finding);
      const input = inputOf(fieldAt(finding.field)) || document.getElementById(finding.block);
      if (input) {
        const way = element('button', 'Show', 'button button-small button-secondary');
        way.type = 'button';
        way.addEventListener('click', () => {
          input.scrollIntoView({ block: 'center' });
          input.focus();
        });
        mark.append(way);
      }
      return mark;
    }));
    list.append(...notices.filter(Boolean).map((words) => element('p', words)));
    counters.forEach((kept) => kept.write());
  }

  function show(answer) {
    const words = JSON.stringify(answer);
    if (!answer.valid || words === last) return;
    last = words;
    ours = answer.findings.length;
    const focused = document.activeElement;
    clear();
    answer.findings.forEach(markField);
    inPanel(answer.findings, answer.unchecked, answer.unread);
    if (focused && focused !== document.activeElement && focused.isConnected) focused.focus();
  }

  async function check() {
    const url = address();
    if (!url || !form()) return;
    asking += 1;
    const mine = asking;
    try {
      const answer = await (await fetch(url, { method: 'POST', body: new FormData(form()) })).json();
      if (!answer.ours) stop();
      else if (mine === asking) show(answer);
    } catch (error) {
      // The editor goes on without us: publishing asks again.
    }
  }

  function ask(pause = PAUSE) {
    clearTimeout(waiting);
    waiting = setTimeout(check, pause);
  }
  const soon = () => ask();
  function stop() {
    for (const kind of ['input', 'change']) document.removeEventListener(kind, soon);
  }

  /* The banner's own buttons, and the way from it to a field. */
  function banner() {
    document.querySelectorAll('button[data-cutline-changes]').forEach((made) => {
      const changes = JSON.parse(made.dataset.cutlineChanges);
      if (!possible(changes)) return;
      made.hidden = false;
      const hint = made.parentElement.querySelector(':scope > em');
      if (hint) hint.hidden = true;
      made.addEventListener('click', () => {
        const done = mend(changes);
        made.replaceWith(element('em', done ? 'Mended in the field. Publish again.' : 'The field has changed meanwhile: see there.'));
        if (done) ask(0);
      });
    });
    document.querySelectorAll('a[data-cutline-field]').forEach((link) => link.addEventListener('click', () => {
      const input = inputOf(fieldAt(link.dataset.cutlineField));
      if (!input) return;
      setTimeout(() => {
        input.scrollIntoView({ block: 'center' });
        input.focus({ preventScroll: true });
      });
    }));
  }

  function begin() {
    if (!address() || !form()) return;
    for (const kind of ['input', 'change']) document.addEventListener(kind, soon);
    banner();
    check();
  }
  // The blocks of a page are made by Wagtail's scripts once the document is there.
  window.addEventListener('load', () => setTimeout(begin, 300));
})();
