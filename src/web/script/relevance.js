// Which items are asked and what is computed, as the server finds it: in the order of asking, until nothing changes any more.
import { text } from "./answer.js";
import { expression } from "./expression.js";
import { above, leaf, plant } from "./instance.js";
import { choicesOf } from "./texts.js";

const MOST_ROUNDS = 16;

// `read` gives every item as texts name it; `open` the paths of what is asked (in a row `roster.1.age`).
export function relevance(survey, body) {
  const { answers } = body;
  const day = new Date(body.day + "T00:00:00Z");
  const data = plant(survey.tables);
  const slots = [];
  for (const section of survey.sections)
    for (const item of section.items) {
      const answer = answers[item.i];
      if (item.k != "rows") {
        slots.push({ section, item, path: item.i, node: leaf(data, item.i), answer, text: "" });
        continue;
      }
      const repeat = { section, item, path: item.i, node: data, answer, text: "" };
      slots.push(repeat);
      (Array.isArray(answer) ? answer : []).slice(0, item.max).forEach((row, turn) => {
        const node = leaf(data, item.i);
        if (!turn) repeat.node = node;
        for (const member of item.rows)
          slots.push({ section, item: member, path: `${item.i}.${turn + 1}.${member.i}`, node: leaf(node, member.i), answer: row[member.i], text: "", repeat });
      });
    }
  const by = new Map(slots.map((slot) => [slot.path, slot]));

  const holds = (test, node, current) => {
    try {
      return !test || expression.holds(test, node, day, current);
    } catch {
      return false;
    }
  };
  const value = (tree, node) => {
    try {
      return tree ? expression.text(expression.value(tree, node, day)) : "";
    } catch {
      return "";
    }
  };
  const known = (of) => (["language", "mode", "source"].includes(of) ? body[of] || "" : body.day);
  const reads = ({ item, answer, node }) => {
    if (item.k == "calc") return value(item.calc, node);
    if (item.k == "meta") return known(item.of);
    if (item.k == "rows") return "";
    if (item.ro) return value(item.d, node);
    return item.k == "hide" && answer == null ? value(item.d, node) : text(answer);
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let [changed, ended, section, asked] = [false, false, null, false];
    for (const slot of slots) {
      const { item } = slot;
      if (slot.section != section) {
        section = slot.section;
        asked = holds(section.r, data);
      }
      slot.open = !ended && asked && (!slot.repeat || slot.repeat.open) && holds(item.r, slot.node);
      const now = slot.open ? reads(slot) : "";
      if (now !== slot.text) {
        changed = true;
        slot.text = now;
        slot.node.text = now;
        asked = holds(section.r, data);
      }
      if (slot.open && item.e && item.e.includes(slot.answer)) ended = true;
    }
    if (!changed) break;
  }

  // The choices of an item for which its filter holds, in a row by its path.
  const offered = (item, path = item.i) => {
    if (!item.f) return choicesOf(item);
    const node = by.get(path)?.node || data;
    const rows = above(data).tables[item.li].below[0].below;
    return choicesOf(item).filter((_, at) => holds(item.f, rows[at], node));
  };
  const isOffered = ({ item, answer, path }) => {
    if (!item.f || answer == null || answer.missing) return true;
    const codes = offered(item, path).map((choice) => choice.code);
    return [answer].flat().every((code) => codes.includes(code));
  };
  const fits = (slot) => slot.answer == null || !!slot.answer.missing || (holds(slot.item.c, slot.node) && isOffered(slot));
  const own = (item) => slots.filter((slot) => slot.open && (slot.item == item || slot.repeat?.item == item));
  return {
    open: new Set(slots.filter((slot) => slot.open).map((slot) => slot.path)),
    read: Object.fromEntries(slots.map((slot) => [slot.path, slot.text])),
    // Of an item or its rows: what its constraint or its filter does not let be; what has to be answered and is not.
    unmet: (item) => own(item).filter((slot) => !fits(slot)),
    needed: (item) => own(item).filter((slot) => slot.item.q && slot.answer == null && !slot.item.ro),
    offered,
    computed: (tree, path) => value(tree, by.get(path)?.node || data),
    // Whether an item of a row that is still blank is shown.
    begins: (member) => holds(member.r, data),
  };
}
