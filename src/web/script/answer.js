// Answers: what an input holds, read as the server reads it.

// Digits as her keyboard writes them, as 0 to 9.
const western = (text) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => (digit.charCodeAt(0) - (digit < "\u06f0" ? 0x660 : digit < "\uff10" ? 0x6f0 : 0xff10)));

const limits = (item) => {
  const [low, high] = [item.min != null, item.max != null];
  if (low && high) return item.k == "int" ? "collection-whole-range" : "collection-number-range";
  if (low) return "collection-number-from";
  return high ? "collection-number-to" : item.k == "int" ? "collection-whole" : "collection-number";
};

// `{ value }`, `{}` where all is blank, or `{ problem: [key, arguments] }`.
export function parse(item, given, choices) {
  const words = given.map((text) => text.replace(/\r\n/g, "\n").trim()).filter(Boolean);
  const problem = (key, args = {}) => ({ problem: [key, args] });
  if (!words.length) return {};
  const missing = (item.x || []).find((code) => words.includes(code));
  if (missing) return words.length > 1 ? problem("collection-alone") : { value: { missing } };
  const [first] = words;
  if (item.k == "many") {
    const picked = choices.filter((choice) => words.includes(choice.code));
    if (picked.length > 1 && picked.some((choice) => choice.exclusive)) return problem("collection-alone");
    if (item.max && picked.length > item.max) return problem("collection-too-many", { max: item.max });
    return picked.length ? { value: picked.map((choice) => choice.code) } : {};
  }
  if (words.length > 1) return problem("collection-one");
  if (item.k == "one") return choices.some((choice) => choice.code == first) ? { value: first } : {};
  if (item.k == "ok") return { value: true };
  if (item.k == "int" || item.k == "dec") {
    const text = western(first).replace(item.k == "dec" ? "," : "", item.k == "dec" ? "." : "");
    const number = +text;
    const fits = item.k == "int" ? /^[+-]?\d{1,15}$/.test(text) : /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text);
    if (!fits || number < (item.min ?? -Infinity) || number > (item.max ?? Infinity)) return problem(limits(item), item);
    return { value: number };
  }
  if (item.k == "date" || item.k == "time") {
    if (!(item.k == "date" ? /^\d{4}-\d\d-\d\d$/ : /^\d\d:\d\d/).test(first)) return problem(`collection-${item.k}`);
    const value = item.k == "time" ? first.slice(0, 5) : first;
    if (value < (item.min ?? "") || value > (item.max ?? "~")) return problem("collection-between", item);
    return { value };
  }
  const length = [...first].length;
  if (item.k == "text" && length > item.max) return problem("collection-too-long", { max: item.max, length });
  return { value: first };
}

// As expressions read an answer: codes joined by spaces, nothing where it is missing.
export const text = (answer) =>
  answer == null || answer.missing ? "" : answer === true ? "OK" : Array.isArray(answer) ? answer.join(" ") : String(answer);

// What the inputs of an item hold to show its answer again.
export const words = (answer) =>
  answer == null ? [] : answer.missing ? [answer.missing] : Array.isArray(answer) ? answer : [text(answer)];
