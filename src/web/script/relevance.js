// Which items are asked, as the server finds it: in the order of asking, until nothing changes any more.
import { evaluate } from "./expression.js";
import { text } from "./answer.js";

const MOST_ROUNDS = 16;

// `read` gives every answer as expressions read it, empty where its item is closed.
export function relevance(survey, answers) {
  const closed = new Set();
  let open;
  const read = new Proxy(answers, {
    get: (all, id) => (closed.has(id) ? "" : text(all[id])),
    has: (all, id) => id in all,
  });
  const holds = (test, own) => {
    try {
      return !test || evaluate(test, read, own).holds;
    } catch {
      return false;
    }
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = closed.size;
    let [changed, ended] = [false, false];
    open = new Set();
    for (const section of survey.sections) {
      let asked = holds(section.r);
      for (const item of section.items) {
        const is = !ended && asked && holds(item.r, item.i);
        const turned = is ? closed.delete(item.i) : answers[item.i] != null && !closed.has(item.i) && !!closed.add(item.i);
        if (is) open.add(item.i);
        if (turned) {
          changed = true;
          asked = holds(section.r);
        }
        if (is && item.e && item.e.includes(answers[item.i])) ended = true;
      }
    }
    if (!changed && before == closed.size) break;
  }
  return { open, read, meets: (item) => !item.c || answers[item.i] == null || !!answers[item.i].missing || holds(item.c, item.i) };
}
