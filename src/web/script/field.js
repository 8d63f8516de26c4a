// Items as inputs: what stands on a page together, how it looks, what it holds.
import { parse, text, words } from "./answer.js";
import { h, rich } from "./element.js";
import { shuffled } from "./order.js";
import { choicesOf } from "./texts.js";

// What takes no answer.
export const SILENT = new Set(["note", "calc", "hide", "meta"]);
const isShown = (item) => !SILENT.has(item.k) || item.k == "note";

const reads = (test, items) => {
  const found = JSON.stringify(test || 0);
  return items.some((item) => found.includes(`["i",${JSON.stringify(item.i)}]`));
};

// About how many rows of a phone's screen an item takes, its own words among them.
const height = (item) =>
  item.k == "note" || item.k == "ok" ? 1.5 : item.k == "rows" ? 9 : 1 + Math.max(1, choicesOf(item).length) + (item.x || []).length;
const SCREEN = 9;
const LONG_SCREEN = 14;

// What stands on one page of a phone: one item, or the rows of its grid; with it the words behind its "something else",
// what is asked only after one of its answers, and small items of the same part, as long as it stays about a screen.
export const units = (texts) => {
  const all = [];
  for (const section of texts.sections) {
    let unit;
    let high = 0;
    for (const item of section.items) {
      if (item.k == "hide" || item.k == "meta") continue;
      const before = unit?.items.at(-1);
      const own = item.k == "calc" ? 0 : item.g && texts.sets[item.g].k == "grid" ? 2 : item.g && texts.sets[item.g].k == "rank" ? 2.5 : height(item);
      const together = item.g && item.g == before?.g;
      const here = unit?.items || [];
      const follows = reads(item.r, here);
      const fits = high + own <= (follows ? LONG_SCREEN : SCREEN) && (follows || (!before?.g && !item.g));
      if (unit && (together || before.k == "note" || item.k == "calc" || fits || (item.k == "text" && item.max <= 80 && follows))) {
        unit.items.push(item);
        high += own;
      } else {
        all.push((unit = { section, items: [item] }));
        high = own;
      }
    }
  }
  return all.filter((unit) => unit.items.some(isShown));
};

const named = (root, name) => [...root.querySelectorAll(`[name="${name}"]`)];
const held = (root, name) =>
  named(root, name)
    .filter((input) => (input.type == "radio" || input.type == "checkbox" ? input.checked : input.value.trim()))
    .map((input) => input.value);

// What the inputs of an item hold, and what is `wrong` with it, by path: see `parse`.
export const given = (root, item) => {
  if (item.k != "rows") {
    const { value, problem } = parse(item, held(root, item.i), choicesOf(item));
    return { value, wrong: problem ? [[item.i, problem]] : [] };
  }
  const wrong = [];
  const rows = [...root.querySelectorAll(`[data-rows="${item.i}"] > fieldset`)].map((_, at) => {
    const answers = {};
    for (const sub of item.rows) {
      const path = `${item.i}.${at + 1}.${sub.i}`;
      const { value, problem } = parse(sub, held(root, path), choicesOf(sub));
      if (value !== undefined) answers[sub.i] = value;
      if (problem) wrong.push([path, problem]);
    }
    return answers;
  });
  // A row that says nothing at the end is one she did not get to.
  while (rows.length && !Object.keys(rows.at(-1)).length) rows.pop();
  return { value: rows.length ? rows : undefined, wrong };
};

// The inputs of a page. `follow` shows and hides items as their relevance turns, and says what is wrong in a written answer.
export function field(page, { texts, say, answers, id, mode, latest, problems, alone, change, read }) {
  const watched = [];
  const parts = new Map();

  // An item's answer within a sentence: a choice by its label, a number as her language writes it.
  const spoken = (name) => {
    const value = read[name] ?? "";
    const item = texts.sections.flatMap((section) => section.items).find((one) => one.i == name);
    const chosen = item && choicesOf(item).find((choice) => choice.code == value);
    if (chosen) return chosen.label;
    return value !== "" && !isNaN(value) ? Number(value).toLocaleString(`${texts.language}-u-nu-latn`) : value;
  };
  const fill = (words) => words.replace(/\$\{([\w.-]+)\}/g, (_, name) => spoken(name));
  const inline = (words) => {
    if (!words.includes("${")) return rich(words);
    const span = h("span", {}, rich(fill(words)));
    watched.push([span, words]);
    return span;
  };

  const mark = () => h("span", { "aria-hidden": "true", class: "mark" }, "!");
  // `path` is the item's id, in a row `roster.1.age`.
  const problem = (path) => h("p", { class: "problem", id: `${path}-problem`, hidden: !problems[path] }, mark(), " ", h("span", {}, problems[path] || ""));
  const about = (item, path = item.i) => [
    item.h && h("p", { class: "hint", id: `${path}-hint` }, inline(item.h)),
    mode == "interviewer" && item.gu && h("p", { class: "aloud" }, h("strong", {}, say("web-guidance"), ": "), inline(item.gu)),
    problem(path),
  ];
  const described = (item, path = item.i) => ({
    "aria-describedby": [item.h && `${path}-hint`, problems[path] && `${path}-problem`].filter(Boolean).join(" ") || null,
    "aria-invalid": problems[path] ? "true" : null,
  });
  const mended = (path) => (problems[path] ? "item mend" : "item");
  const offered = (item) => {
    const shown = item.z ? shuffled(choicesOf(item), id, item.z === 1 ? item.li : item.z) : choicesOf(item);
    return [...shown, ...(item.x || []).map((code) => ({ code, label: say(`answer-${code}`), exclusive: true }))];
  };
  // A choice that stands alone takes the others away, and they it; so does writing a number beside "I'm not sure".
  const alonely = (item, name, choices) => (event) => {
    const inputs = named(event.target.closest("form"), name);
    const isAlone = (input) => (input.type == "radio" ? false : input.type == "checkbox" ? choices.find((one) => one.code == input.value)?.exclusive : false);
    const typed = !["radio", "checkbox"].includes(event.target.type);
    if (!typed && !event.target.checked) return;
    for (const input of inputs) {
      if (input == event.target || input.type == "radio") continue;
      const box = input.type == "checkbox";
      if (typed && box && event.target.value.trim()) input.checked = false;
      else if (!typed && isAlone(event.target)) box ? (input.checked = false) : (input.value = "");
      else if (!typed && box && isAlone(input)) input.checked = false;
    }
  };
  const rows = (item, choices, values, name = item.i) => {
    const kind = item.k == "one" ? "radio" : "checkbox";
    const all = choices.map((choice, at) => {
      const input = h("input", { type: kind, id: `${name}-${at}`, name, value: choice.code, checked: values.includes(choice.code),
        ...(["one", "many", "ok"].includes(item.k) ? described(item, name) : {}) });
      return h("label", { class: "row", for: input.id }, input, h("span", {}, inline(choice.label)));
    });
    filtered(item, name, choices, (at, offers) => {
      all[at].hidden = !offers;
      if (!offers) all[at].firstChild.checked = false;
    });
    return all;
  };
  // What an item's filter does not let be offered goes, and comes again, as other answers change.
  const filtered = (item, path, choices, turn) => {
    if (!item.f) return;
    const act = () => {
      const offers = latest().offered(item, path);
      choices.forEach((choice, at) => turn(at, offers.includes(choice) || (item.x || []).includes(choice.code)));
    };
    act();
    watched.push([null, act]);
  };
  const input = (item, values, name = item.i) => {
    const missing = offered(item).filter((choice) => (item.x || []).includes(choice.code));
    const value = values.find((value) => !missing.some((choice) => choice.code == value)) ?? "";
    const attributes = { id: name, name, value, ...described(item, name) };
    const typed =
      item.k == "text" && item.max > 80 ? h("textarea", { ...attributes, rows: 4, dir: "auto" }, value)
      : item.k == "text" ? h("input", { ...attributes, dir: "auto" })
      : item.k == "date" || item.k == "time" ? h("input", { ...attributes, type: item.k, min: item.min, max: item.max })
      : h("input", { ...attributes, class: "number", inputmode: item.k == "int" ? "numeric" : "decimal" });
    return [typed, rows({ ...item, k: "many" }, missing, values, name)];
  };
  const list = (item, values) => {
    const choices = offered(item);
    const options = choices.map((choice) => h("option", { value: choice.code, selected: values.includes(choice.code) }, fill(choice.label)));
    filtered(item, item.i, choices, (at, offers) => {
      options[at].hidden = !offers;
      if (!offers) options[at].selected = false;
    });
    return h("select", { id: item.i, name: item.i, ...described(item) }, h("option", { value: "" }, say("web-choose-list")), options);
  };

  const node = (item) => {
    const values = words(answers[item.i] ?? (item.d && !SILENT.has(item.k) ? latest().computed(item.d, item.i) : null));
    const mend = mended(item.i);
    if (item.k == "note") return h("div", { class: "note" }, inline(item.l));
    if (item.ro) return h("div", { class: "item" }, h("p", { class: "ask" }, inline(item.l)), about(item), h("p", { class: "given" }, inline(`\${${item.i}}`)));
    if (item.k == "ok") return h("div", { class: mend }, about(item), rows(item, [{ code: "OK", label: item.l }], values));
    if (item.k == "rows") return roster(item, mend);
    return asking(item, item.i, values, alone);
  };
  // An item with its inputs, on the page or in a row.
  const asking = (item, path, values, alone) => {
    const choices = offered(item);
    const listen = { input: alonely(item, path, choices) };
    const words = inline(item.l);
    if (item.k == "one" || item.k == "many")
      return h("fieldset", { class: mended(path), ...listen, ...described(item, path) },
        h("legend", {}, alone ? h("h1", { tabindex: -1 }, words) : words), about(item, path), rows(item, choices, values, path));
    const label = h("label", { for: path, class: alone ? null : "ask" }, words);
    return h("div", { class: mended(path), ...listen }, alone ? h("h1", { tabindex: -1 }, label) : label, about(item, path), input(item, values, path));
  };
  // Rows of a repeat: as many as were counted, or as many as she adds.
  const roster = (item, mend) => {
    const body = h("div", { "data-rows": item.i });
    const held = Array.isArray(answers[item.i]) ? answers[item.i] : [];
    const counted = () => {
      if (!item.count) return;
      return Math.min(item.max, Math.max(0, parseInt(latest().computed(item.count)) || 0));
    };
    const row = (at) => {
      const answer = held[at] || {};
      return h("fieldset", { class: "card" }, h("legend", {}, inline((item.row || "{number}").replace("{number}", at + 1))),
        item.rows.filter((sub) => !SILENT.has(sub.k)).map((sub) => {
          const path = `${item.i}.${at + 1}.${sub.i}`;
          const own = asking(sub, path, words(answer[sub.i]), false);
          parts.set(path, own);
          return own;
        }));
    };
    const fit = (number) => {
      while (body.children.length < number) body.append(row(body.children.length));
      while (body.children.length > number) body.lastChild.remove();
    };
    fit(counted() ?? Math.max(1, held.length));
    watched.push([null, () => counted() != null && fit(counted())]);
    const press = (words, act) => h("button", { type: "button", class: "link", click: (event) => { act(); change(event); } }, words);
    return h("div", { class: mend, role: "group", "aria-labelledby": `${item.i}-label` },
      alone ? h("h1", { tabindex: -1, id: `${item.i}-label` }, inline(item.l)) : h("p", { class: "ask", id: `${item.i}-label` }, inline(item.l)),
      about(item), body,
      !item.count && h("div", { class: "quiet" },
        press(say("web-row-add"), () => body.children.length < item.max && fit(body.children.length + 1)),
        press(say("web-row-remove"), () => fit(Math.max(1, body.children.length - 1)))));
  };
  // The members of a set under its one heading.
  const set = (members) => {
    const about = texts.sets[members[0].g];
    const label = `${members[0].g}-label`;
    const head = [
      alone ? h("h1", { tabindex: -1, id: label }, inline(about.l)) : h("h2", { class: "ask", id: label }, inline(about.l)),
      about.h && h("p", { class: "hint", id: `${members[0].g}-hint` }, inline(about.h)),
    ];
    const inner = members.map((item) => {
      const own = about.k == "grid" ? line(item) : about.k == "rank" ? place(item, members) : node(item);
      parts.set(item.i, own);
      return own;
    });
    return h("div", { class: about.k, role: "group", "aria-labelledby": label }, head, inner);
  };
  const line = (item) =>
    h("fieldset", { class: problems[item.i] ? "line mend" : "line", ...described(item) }, h("legend", {}, inline(item.l)),
      problem(item.i), h("div", { class: "cells" }, rows(item, offered(item), words(answers[item.i]))));
  const place = (item, members) => {
    const select = list(item, words(answers[item.i]));
    const once = () => {
      const picked = members.map((one) => named(select.form || document, one.i)[0]?.value);
      members.forEach((one, at) => {
        for (const option of named(select.form || document, one.i)[0]?.options || [])
          option.disabled = !!option.value && picked.some((value, other) => other != at && value == option.value);
      });
    };
    select.addEventListener("change", once);
    queueMicrotask(once);
    return h("div", { class: mended(item.i) }, h("label", { class: "ask", for: item.i }, inline(item.l)), problem(item.i), select);
  };

  const nodes = [];
  for (let at = 0; at < page.items.length; at++) {
    const item = page.items[at];
    if (!isShown(item)) continue;
    if (item.g) {
      const members = page.items.slice(at).filter((one) => one.g == item.g && isShown(one));
      const whole = set(members);
      nodes.push(whole);
      parts.set(`set:${item.g}`, whole);
      at += members.length - 1;
    } else {
      const own = node(item);
      parts.set(item.i, own);
      nodes.push(own);
    }
  }
  // A row that holds nothing yet is not among what the answers open.
  const isOpen = (path, open) => {
    if (open.has(path) || !path.includes(".")) return open.has(path);
    const [owner, turn, name] = path.split(".");
    const item = page.items.find((one) => one.i == owner);
    return open.has(owner) && !(answers[owner]?.length >= turn) && latest().begins(item.rows.find((sub) => sub.i == name));
  };
  // Gives the first part that has just appeared.
  const hide = (open) => {
    let appeared;
    for (const [name, part] of parts) {
      const was = part.hidden;
      part.hidden = name.startsWith("set:") ? !page.items.some((item) => `set:${item.g}` == name && open.has(item.i)) : !isOpen(name, open);
      if (was && !part.hidden) appeared ??= part;
    }
    return appeared;
  };
  hide(latest().open);
  for (const each of nodes) {
    each.addEventListener("change", change);
    each.addEventListener("input", change);
  }

  // `now`: problems by path.
  const follow = (target, now) => {
    const shown = hide(latest().open);
    for (const [node, content] of watched) node ? node.replaceChildren(...[rich(fill(content))].flat()) : content();
    for (const path of parts.keys()) {
      const place = document.getElementById(`${path}-problem`);
      const written = target && target.name == path && !["radio", "checkbox"].includes(target.type) && target.value.trim();
      if (!place || (place.hidden && !written)) continue;
      place.hidden = !now[path];
      place.lastChild.textContent = now[path] || "";
      place.parentElement.classList.toggle("mend", !!now[path]);
      const input = document.getElementById(path);
      if (input) now[path] ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
    }
    return shown;
  };
  return { nodes, fill, follow };
}
