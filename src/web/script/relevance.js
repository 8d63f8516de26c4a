// Which items are asked and what is computed, as the server finds it: in the order of asking, until nothing changes any more.
import { evaluate } from "./expression.js";
import { text } from "./answer.js";

const MOST_ROUNDS = 16;

const computed = (tree, read, own) => {
  if (!tree) return "";
  try {
    const { value } = evaluate(tree, read, own);
    if (value instanceof Date) return isNaN(value) ? "" : value.toJSON().slice(0, 10);
    return typeof value == "number" && isNaN(value) ? "" : String(value);
  } catch {
    return "";
  }
};

// `read` gives everything as expressions read it, empty where its item is closed; `open` the ids of what is asked.
export function relevance(survey, body) {
  const { answers } = body;
  const read = {};
  const holds = (test, own) => {
    try {
      return !test || evaluate(test, read, own).holds;
    } catch {
      return false;
    }
  };
  const known = (of) => (["language", "mode", "source"].includes(of) ? body[of] || "" : body.day);
  const reads = (item) => {
    const said = text(answers[item.i]);
    if (item.k == "calc") return computed(item.calc, read, item.i);
    if (item.k == "meta") return known(item.of);
    if (item.k == "rows") return "";
    if (item.ro) return computed(item.d, read, item.i);
    return said || (item.k == "hide" ? computed(item.d, read, item.i) : said);
  };
  let open;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let [changed, ended] = [false, false];
    open = new Set();
    for (const section of survey.sections) {
      let asked = holds(section.r);
      for (const item of section.items) {
        const is = !ended && asked && holds(item.r, item.i);
        const value = is ? reads(item) : "";
        if (is) open.add(item.i);
        if (value !== (read[item.i] ?? "")) {
          changed = true;
          read[item.i] = value;
          asked = holds(section.r);
        }
        if (is && item.e && item.e.includes(answers[item.i])) ended = true;
      }
    }
    if (!changed) break;
  }
  const meets = (item) => !item.c || answers[item.i] == null || !!answers[item.i].missing || holds(item.c, item.i);
  return { open, read, meets, computed: (tree, own) => computed(tree, read, own) };
}
