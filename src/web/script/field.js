// Items as inputs: what stands on a page together, how it looks, what it holds.
import { parse, text, words } from "./answer.js";
import { h, rich } from "./element.js";
import { evaluate } from "./expression.js";
import { shuffled } from "./order.js";

// What takes no answer.
export const SILENT = new Set(["note", "calc", "hide", "meta"]);
const isShown = (item) => !SILENT.has(item.k) || item.k == "note";

const reads = (test, items) => {
  const found = JSON.stringify(test || 0);
  return items.some((item) => found.includes(`["i",${JSON.stringify(item.i)}]`));
};

// About how many rows of a phone's screen an item takes, its own words among them.
const height = (item, choicesOf) =>
  item.k == "note" || item.k == "ok" ? 1.5 : item.k == "rows" ? 9 : 1 + Math.max(1, choicesOf(item).length) + (item.x || []).length;
const SCREEN = 9;
const LONG_SCREEN = 14;

// What stands on one page of a phone: one item, or the rows of its grid; with it the words behind its "something else",
// what is asked only after one of its answers, and small items of the same part, as long as it stays about a screen.
export const units = (texts, choicesOf) => {
  const all = [];
  for (const section of texts.sections) {
    let unit;
    let high = 0;
    for (const item of section.items) {
      if (item.k == "hide" || item.k == "meta") continue;
      const before = unit?.items.at(-1);
      const own = item.k == "calc" ? 0 : item.g && texts.sets[item.g].k == "grid" ? 2 : item.g && texts.sets[item.g].k == "rank" ? 2.5 : height(item, choicesOf);
      const together = item.g && item.g == before?.g;
      const follows = reads(item.r, unit?.items || []);
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

// What the inputs of an item hold: see `parse`.
export const given = (root, item, choices, choicesOf) => {
  if (item.k != "rows") return parse(item, held(root, item.i), choices);
  let problem;
  const value = [...root.querySelectorAll(`[data-rows="${item.i}"] > fieldset`)].map((row, at) => {
    const answers = {};
    for (const sub of item.rows) {
      const one = parse(sub, held(row, `${item.i}.${at + 1}.${sub.i}`), choicesOf(sub));
      if (one.value !== undefined) answers[sub.i] = one.value;
      problem ??= one.problem;
    }
    return answers;
  });
  return value.some((row) => Object.keys(row).length) ? { value, problem } : { problem };
};

// The inputs of a page. `follow` shows and hides items as their relevance turns, and says what is wrong in a written answer.
export function field(page, { texts, say, answers, id, choicesOf, mode, open, problems, alone, change, read, computed }) {
  const watched = [];
  const parts = new Map();

  // An item's answer within a sentence: a choice by its label, a number as her language writes it.
  const spoken = (name) => {
    const value = read[name];
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
  const about = (item) => [
    item.h && h("p", { class: "hint", id: `${item.i}-hint` }, inline(item.h)),
    mode == "interviewer" && item.gu && h("p", { class: "aloud" }, h("strong", {}, say("web-guidance"), ": "), inline(item.gu)),
    h("p", { class: "problem", id: `${item.i}-problem`, hidden: !problems[item.i] }, mark(), " ", h("span", {}, problems[item.i] || "")),
  ];
  const described = (item) => ({
    "aria-describedby": [item.h && `${item.i}-hint`, problems[item.i] && `${item.i}-problem`].filter(Boolean).join(" ") || null,
    "aria-invalid": problems[item.i] ? "true" : null,
  });
  const offered = (item) => {
    const own = choicesOf(item).filter((choice) => !item.f || filtered(item, choice));
    const shown = item.z ? shuffled(own, id, typeof item.o == "string" ? item.o : item.i) : own;
    return [...shown, ...(item.x || []).map((code) => ({ code, label: say(`answer-${code}`), exclusive: true }))];
  };
  const filtered = (item, choice) => {
    try {
      return evaluate(item.f, new Proxy(read, { get: (all, name) => choice.keys?.[name] ?? all[name] }), item.i).holds;
    } catch {
      return true;
    }
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
    return choices.map((choice, at) => {
      const input = h("input", { type: kind, id: `${name}-${at}`, name, value: choice.code, checked: values.includes(choice.code),
        ...(["one", "many", "ok"].includes(item.k) ? described(item) : {}) });
      return h("label", { class: "row", for: input.id }, input, h("span", {}, inline(choice.label)));
    });
  };
  const input = (item, values, name = item.i) => {
    const missing = offered(item).filter((choice) => (item.x || []).includes(choice.code));
    const value = values.find((value) => !missing.some((choice) => choice.code == value)) ?? "";
    const attributes = { id: name, name, value, ...described(item) };
    const typed =
      item.k == "text" && item.max > 80 ? h("textarea", { ...attributes, rows: 4, dir: "auto" }, value)
      : item.k == "text" ? h("input", { ...attributes, dir: "auto" })
      : item.k == "date" || item.k == "time" ? h("input", { ...attributes, type: item.k, min: item.min, max: item.max })
      : h("input", { ...attributes, class: "number", inputmode: item.k == "int" ? "numeric" : "decimal" });
    return [typed, rows({ ...item, k: "many" }, missing, values, name)];
  };
  const list = (item, values) =>
    h("select", { id: item.i, name: item.i, ...described(item) },
      h("option", { value: "" }, say("web-choose-list")),
      offered(item).map((choice) => h("option", { value: choice.code, selected: values.includes(choice.code) }, fill(choice.label))));

  const heading = (words) => (alone ? h("h1", { tabindex: -1 }, words) : words);
  const node = (item) => {
    const values = words(answers[item.i] ?? (item.d && !SILENT.has(item.k) ? computed(item.d, item.i) : null));
    const mend = problems[item.i] ? "item mend" : "item";
    const listen = { input: alonely(item, item.i, isShown(item) ? offered(item) : []) };
    if (item.k == "note") return h("div", { class: "note" }, inline(item.l));
    if (item.ro) return h("div", { class: "item" }, h("p", { class: "ask" }, inline(item.l)), about(item), h("p", { class: "given" }, fill(`\${${item.i}}`)));
    if (item.k == "ok") return h("div", { class: mend, ...listen }, about(item), rows(item, [{ code: "OK", label: item.l }], values));
    if (item.k == "one" || item.k == "many")
      return h("fieldset", { class: mend, ...listen, ...described(item) }, h("legend", {}, heading(inline(item.l))), about(item), rows(item, offered(item), values));
    if (item.k == "rows") return roster(item, mend);
    const label = h("label", { for: item.i }, inline(item.l));
    if (!alone) label.className = "ask";
    return h("div", { class: mend, ...listen }, alone ? h("h1", { tabindex: -1 }, label) : label, about(item), input(item, values));
  };
  // Rows of a repeat: as many as were counted, or as many as she adds.
  const roster = (item, mend) => {
    const body = h("div", { "data-rows": item.i });
    const held = Array.isArray(answers[item.i]) ? answers[item.i] : [];
    const counted = () => {
      if (!item.count) return;
      const number = Number(computed(item.count));
      return Math.min(item.max, Math.max(0, number || 0));
    };
    const row = (at) => {
      const answer = held[at] || {};
      return h("fieldset", { class: "card" }, h("legend", {}, (item.row || "{number}").replace("{number}", at + 1)),
        item.rows.map((sub) => {
          const name = `${item.i}.${at + 1}.${sub.i}`;
          const values = words(answer[sub.i]);
          const listen = { input: alonely(sub, name, offered(sub)) };
          if (sub.k == "one" || sub.k == "many")
            return h("fieldset", { class: "item", ...listen }, h("legend", {}, inline(sub.l)), rows(sub, offered(sub), values, name));
          return h("div", { class: "item", ...listen }, h("label", { class: "ask", for: name }, inline(sub.l)), sub.h && h("p", { class: "hint" }, inline(sub.h)), input(sub, values, name));
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
  const problem = (item) => h("p", { class: "problem", id: `${item.i}-problem`, hidden: !problems[item.i] }, mark(), " ", h("span", {}, problems[item.i] || ""));
  const line = (item) =>
    h("fieldset", { class: problems[item.i] ? "line mend" : "line", ...described(item) }, h("legend", {}, inline(item.l)),
      problem(item), h("div", { class: "cells" }, rows(item, offered(item), words(answers[item.i]))));
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
    return h("div", { class: problems[item.i] ? "item mend" : "item" }, h("label", { class: "ask", for: item.i }, inline(item.l)), problem(item), select);
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
  // Gives the first part that has just appeared.
  const hide = (open) => {
    let appeared;
    for (const [name, part] of parts) {
      const was = part.hidden;
      part.hidden = name.startsWith("set:") ? !page.items.some((item) => `set:${item.g}` == name && open.has(item.i)) : !open.has(name);
      if (was && !part.hidden) appeared ??= part;
    }
    return appeared;
  };
  hide(open);
  for (const each of nodes) {
    each.addEventListener("change", change);
    each.addEventListener("input", change);
  }

  const follow = (open, target, now) => {
    const appeared = hide(open);
    for (const [node, content] of watched) node ? node.replaceChildren(...[rich(fill(content))].flat()) : content();
    for (const item of page.items) {
      const place = document.getElementById(`${item.i}-problem`);
      const written = target && target.name == item.i && !["radio", "checkbox"].includes(target.type) && target.value.trim();
      if (!place || (place.hidden && !written)) continue;
      place.hidden = !now[item.i];
      place.lastChild.textContent = now[item.i] || "";
      place.parentElement.classList.toggle("mend", !!now[item.i]);
      const input = document.getElementById(item.i);
      if (input) now[item.i] ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
    }
    return appeared;
  };
  return { nodes, fill, follow };
}
