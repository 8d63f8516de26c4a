// The expression language in the page: reads an expression's tree as data, and means what the server means.
// Values are texts, numbers, truths, moments (a Date), and nodes of an instance (an array): see instance.js.
import { holder, items, namesakes } from "./instance.js";

export const expression = (() => {
  const ISO = /^(\d{4}-\d\d-\d\d)(T\d\d(:\d\d(:\d\d(\.\d+)?)?)?(Z|[-+](0\d|1[0-4]):[0-5]\d)?)?$/;
  const DAY = 864e5;

  const day = (text) => {
    const parts = ISO.exec(text);
    if (!parts) return NaN;
    const [, date, time = "", minutes, seconds, , zone] = parts;
    const clock = time ? time.slice(0, time.length - (zone || "").length) : "T00";
    const at = Date.parse(date + clock + (minutes ? "" : ":00") + (seconds ? "" : ":00") + (zone || "Z"));
    return new Date(date + "T00:00:00Z").toJSON()?.startsWith(date) ? at : NaN;
  };
  // Days as an instant; beyond the calendar there is none.
  const instant = (days) => (Math.abs(days * DAY) < 2.5e14 ? Math.round(days * DAY) : NaN);
  const number = (value) => {
    if (Array.isArray(value)) return value.length ? number(holder(value[0])) : NaN;
    if (typeof value == "string") {
      const text = value.trim();
      if (/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text)) return +text;
      return /^([-+]?Infinity|0(x[\da-f]+|o[0-7]+|b[01]+))$/i.test(text) ? +text : day(value) / DAY;
    }
    return value instanceof Date ? value / DAY : +value;
  };
  const text = (value) => {
    if (Array.isArray(value)) return value.length ? holder(value[0]) : "";
    if (value instanceof Date) {
      if (isNaN(value)) return "Invalid Date";
      const [date, time] = value.toJSON().slice(0, -1).split("T");
      if (time == "00:00:00.000") return date;
      return `${date}T${time.endsWith(".000") ? time : time.replace(/0+$/, "")}+00:00`;
    }
    return typeof value == "number" ? (isNaN(value) ? "" : String(value + 0)) : String(value);
  };
  const truth = (value) =>
    Array.isArray(value) ? value.length > 0 : value instanceof Date ? !isNaN(value) && +value != 0 : typeof value == "number" ? !isNaN(value) && value != 0 : !!value;
  const words = (value) => text(value).split(/[ \t\n\r]+/).filter(Boolean);
  const whole = (value) => parseInt(text(value).trim(), 10);
  const halfUp = (value) => Math.floor(value) + (value - Math.floor(value) >= 0.5 ? 1 : 0);

  // Nodes compare if any of them does.
  const compare = (op, a, b) => {
    const equality = op == "=" || op == "!=";
    if (!(equality && (typeof a == "boolean" || typeof b == "boolean"))) {
      if (Array.isArray(a)) return a.some((node) => compare(op, holder(node), b));
      if (Array.isArray(b)) return b.some((node) => compare(op, a, holder(node)));
    }
    if (equality) {
      let same;
      if (typeof a == "boolean" || typeof b == "boolean") same = truth(a) == truth(b);
      else if (typeof a == "string" && typeof b == "string") same = a == b;
      else same = number(a) == number(b);
      return same == (op == "=");
    }
    a = number(a);
    b = number(b);
    return op == "<" ? a < b : op == "<=" ? a <= b : op == ">" ? a > b : a >= b;
  };
  const calculate = {
    "+": (a, b) => a + b,
    "-": (a, b) => a - b,
    "*": (a, b) => a * b,
    div: (a, b) => a / b,
    mod: (a, b) => a % b,
  };

  // One of a value, one per node of nodes.
  const each = (read) => (value) => (Array.isArray(value) ? value.map((node) => read(holder(node))) : [read(value)]);
  const texts = each(text);
  const numbers = each(number);
  const truths = (value) => (Array.isArray(value) ? value.map((node) => !!holder(node).trim()) : [truth(value)]);

  const numeric = (run) => (...values) => {
    const numbers = values.map(number);
    return numbers.some(isNaN) ? NaN : run(...numbers);
  };
  const extreme = (pick, all) => (all.length && !all.some(isNaN) ? pick(...all) : NaN);
  const substr = (value, start, end) => {
    const [from, to] = [whole(start), end === undefined ? Infinity : whole(end)];
    return isNaN(from) || isNaN(to) ? "" : text(value).slice(from, to);
  };
  const functions = {
    true: () => true,
    false: () => false,
    string: (a) => text(a),
    concat: (...all) => all.flatMap(texts).join(""),
    join: (glue, ...all) => all.flatMap(texts).join(text(glue)),
    coalesce: (...all) => all.map(text).find(Boolean) || "",
    contains: (a, b) => text(a).includes(text(b)),
    "starts-with": (a, b) => text(a).startsWith(text(b)),
    "string-length": (a) => text(a).length,
    substr, number, int: numeric(Math.trunc), floor: numeric(Math.floor), ceiling: numeric(Math.ceil), abs: numeric(Math.abs),
    round: (a, places = 0) =>
      numeric((value, decimals) => {
        const scale = 10 ** Math.trunc(decimals);
        return (halfUp(Math.abs(value) * scale) / scale) * (value < 0 ? -1 : 1);
      })(a, places),
    sum: (a) => numbers(a).reduce((sum, one) => sum + one, 0),
    min: (...all) => extreme(Math.min, all.flatMap(numbers)),
    max: (...all) => extreme(Math.max, all.flatMap(numbers)),
    selected: (a, b) => {
      const code = text(b).replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, "");
      return words(a).length ? words(a).includes(code) : code == "";
    },
    "selected-at": (a, b) => words(a)[whole(b)] || "",
    "count-selected": (a) => words(a).length,
  };

  // What needs to know where it is read.
  const placed = {
    if: (s, [test, yes, no]) => read(holds(test, s) ? yes : no, s),
    not: (s, [a]) => !holds(a, s),
    boolean: (s, [a]) => holds(a, s),
    today: (s) => new Date(Math.floor(s.now / DAY) * DAY),
    now: (s) => s.now,
    count: (s, [a]) => nodes(a, s).length,
    "count-non-empty": (s, [a]) => nodes(a, s).filter(holder).length,
    last: (s) => s.size,
    position: (s, [a]) => {
      if (!a) return s.position;
      const found = nodes(a, s);
      if (found.length > 1) throw new Error("position(…) takes one node");
      return found.length ? namesakes(found[0]) : NaN;
    },
    current: (s) => [s.current],
    instance: (s, [a]) => [s.root.tables[text(read(a, s))]].filter(Boolean),
  };

  // An item alone is true where it has an answer other than 0.
  const holds = (part, s) => {
    const value = read(part, s);
    return part[0] == "i" && typeof value == "string" ? value != "" && number(value) != 0 : truth(value);
  };
  // ${name}: in a row of a table what it means where the whole expression is read.
  const named = (name, s) => items(name, s.node.aside ? s.current : s.node);
  const nodes = (part, s) => {
    const found = part[0] == "i" ? named(part[1], s) : read(part, s);
    if (!Array.isArray(found)) throw new Error("a value stands where nodes should");
    return found;
  };
  // Those for which a predicate holds; a number is a place in the order.
  const kept = (found, test, s) =>
    found.filter((node, at) => {
      const here = { ...s, node, position: at + 1, size: found.length };
      const value = read(test, here);
      return typeof value == "number" ? value == at + 1 : holds(test, here);
    });
  const along = (node, step, s) => {
    if (step == ".") return [node];
    if (step == "..") return node == s.root || !node.up ? [] : [node.up];
    return step == "*" ? node.below : node.below.filter((below) => below.name == step);
  };
  const path = (s, [start, ...steps]) => {
    let found = start == "/" ? [s.root] : [s.node];
    if (Array.isArray(start)) found = start.slice(1).reduce((all, test) => kept(all, test, s), nodes(start[0], s));
    for (const step of steps) {
      const [name, ...tests] = Array.isArray(step) ? step : [step];
      const next = found.flatMap((node) => tests.reduce((all, test) => kept(all, test, s), along(node, name, s)));
      found = found.length > 1 ? [...new Set(next)].sort((a, b) => a.at - b.at) : next;
    }
    return found;
  };
  const read = ([kind, ...rest], s) => {
    if (kind == "v") return rest[0];
    if (kind == "i") {
      const found = named(rest[0], s);
      return found.length > 1 ? found : text(found);
    }
    if (kind == ".") return [s.node];
    if (kind == "p") return path(s, rest);
    if (kind == "-") return -number(read(rest[0], s));
    if (kind == "c") {
      const [first, ...links] = rest;
      const settles = links[0][0] == "or";
      if (settles || links[0][0] == "and") {
        const parts = [first, ...links.map((link) => link[1])];
        return settles ? parts.some((part) => holds(part, s)) : parts.every((part) => holds(part, s));
      }
      return links.reduce((left, [op, right]) => {
        const value = read(right, s);
        return calculate[op] ? calculate[op](number(left), number(value)) : compare(op, left, value);
      }, read(first, s));
    }
    const [name, ...given] = rest;
    if (Object.hasOwn(placed, name)) return placed[name](s, given);
    if (!Object.hasOwn(functions, name)) throw new Error(`${name}() is not computed in the page`);
    return functions[name](...given.map((part) => read(part, s)));
  };

  // Read at a node; `current` is another one where the node is a row of a table.
  const scope = (node, now, current = node) => {
    let root = node;
    while (root.up) root = root.up;
    return { node, now, current, root, position: 1, size: 1 };
  };
  return {
    value: (tree, ...where) => read(tree, scope(...where)),
    holds: (tree, ...where) => holds(tree, scope(...where)),
    text,
    // Takes in the functions that few surveys use: see functions.js.
    add: (make) => {
      const tools = { DAY, day, halfUp, instant, nodes, number, numbers, numeric, read, text, truths, whole, words };
      const [more, morePlaced] = make(tools);
      Object.assign(functions, more);
      Object.assign(placed, morePlaced);
    },
  };
})();
