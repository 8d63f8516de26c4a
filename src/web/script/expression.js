// The expression language in the page: reads an expression's tree as data, and means what the server means.
// Values are texts, numbers, truths, moments (a Date), and nodes of an instance (an array): see instance.js.
import { contains, holder, items, namesakes } from "./instance.js";

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
      return /^[-+]?Infinity$/.test(text) ? +text : day(value) / DAY;
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
  const pad = (value, width = 2) => String(value).padStart(width, "0");
  const format = (value, pattern) => {
    const at = value instanceof Date ? +value : typeof value == "number" ? instant(value) : day(text(value));
    if (isNaN(at)) return "";
    const d = new Date(at);
    const [date, month] = [d.getUTCDate(), d.getUTCMonth()];
    const codes = {
      Y: pad(d.getUTCFullYear(), 4), y: pad(d.getUTCFullYear() % 100), m: pad(month + 1), n: month + 1,
      b: "JanFebMarAprMayJunJulAugSepOctNovDec".slice(month * 3, month * 3 + 3), d: pad(date), e: date,
      a: "SunMonTueWedThuFriSat".slice(d.getUTCDay() * 3, d.getUTCDay() * 3 + 3), H: pad(d.getUTCHours()),
      h: d.getUTCHours(), M: pad(d.getUTCMinutes()), S: pad(d.getUTCSeconds()), 3: pad(d.getUTCMilliseconds(), 3),
    };
    return text(pattern).replace(/%([YymnbdeaHhMS3])/g, (_, code) => codes[code]);
  };
  const substring = (value, start, length) => {
    const first = halfUp(number(start));
    const end = length === undefined ? Infinity : first + halfUp(number(length));
    return [...Array(text(value).length).keys()]
      .filter((at) => at + 1 >= first && at + 1 < end)
      .map((at) => text(value)[at])
      .join("");
  };
  const substr = (value, start, end) => {
    const [from, to] = [whole(start), end === undefined ? Infinity : whole(end)];
    return isNaN(from) || isNaN(to) ? "" : text(value).slice(from, to);
  };
  const within = (least, most, sum) => sum >= number(least) && (number(most) == -1 || !(sum > number(most)));
  const before = (a, b) => (a.includes(b) ? a.slice(0, a.indexOf(b)) : "");
  const after = (a, b) => (a.includes(b) ? a.slice(a.indexOf(b) + b.length) : "");

  const functions = {
    true: () => true,
    false: () => false,
    "boolean-from-string": (a) => ["1", "true"].includes(text(a)),
    checklist: (a, b, ...rest) => within(a, b, rest.flatMap(truths).filter(Boolean).length),
    "weighted-checklist": (a, b, ...rest) => {
      let sum = 0;
      for (let at = 0; at < rest.length; at += 2) {
        const [held, weights] = [truths(rest[at]), numbers(rest[at + 1])];
        if (held.length < weights.length) return false;
        sum += weights.reduce((all, weight, at) => all + (held[at] ? weight : 0), 0);
      }
      return within(a, b, sum);
    },
    string: (a) => text(a),
    concat: (...all) => all.flatMap(texts).join(""),
    join: (glue, ...all) => all.flatMap(texts).join(text(glue)),
    coalesce: (...all) => all.map(text).find(Boolean) || "",
    contains: (a, b) => text(a).includes(text(b)),
    "starts-with": (a, b) => text(a).startsWith(text(b)),
    "ends-with": (a, b) => text(a).endsWith(text(b)),
    "substring-before": (a, b) => before(text(a), text(b)),
    "substring-after": (a, b) => after(text(a), text(b)),
    substring, substr,
    "string-length": (a) => text(a).length,
    "normalize-space": (a) => words(a).join(" "),
    translate: (a, from, to) => {
      const [signs, others] = [[...text(from)], [...text(to)]];
      return [...text(a)].map((sign) => (signs.includes(sign) ? others[signs.indexOf(sign)] || "" : sign)).join("");
    },
    regex: (a, b) => new RegExp(text(b)).test(text(a)),
    number, int: numeric(Math.trunc), floor: numeric(Math.floor), ceiling: numeric(Math.ceil), abs: numeric(Math.abs),
    sqrt: numeric(Math.sqrt), exp: numeric(Math.exp), exp10: numeric((a) => 10 ** a), log: numeric(Math.log),
    log10: numeric(Math.log10), sin: numeric(Math.sin), cos: numeric(Math.cos), tan: numeric(Math.tan),
    asin: numeric(Math.asin), acos: numeric(Math.acos), atan: numeric(Math.atan), atan2: numeric(Math.atan2),
    pow: numeric(Math.pow), pi: () => Math.PI,
    round: (a, places = 0) =>
      numeric((value, decimals) => {
        const scale = 10 ** decimals;
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
    date: (a) => {
      if (typeof a == "boolean") return "";
      if (a instanceof Date) return a;
      if (typeof a == "number") return new Date(instant(a));
      if (!text(a)) return "";
      const [date, ...time] = text(a).split("T");
      const parts = date.split("-");
      return new Date(day([parts[0], ...parts.slice(1).map((part) => pad(part))].join("-") + time.map((t) => "T" + t).join("")));
    },
    "format-date": format,
    "format-date-time": format,
    "decimal-date-time": (a) => {
      if (typeof a == "boolean") return NaN;
      return (typeof a == "number" ? instant(a) : a instanceof Date ? a : day(text(a))) / DAY;
    },
    "decimal-time": (a) => {
      const parts = /^(\d\d:\d\d(:\d\d(\.\d+)?)?)([-+]\d\d:\d\d)?$/.exec(text(a));
      if (!parts) return NaN;
      const at = day("1970-01-01T" + parts[1] + (parts[4] || ""));
      return (((at % DAY) + DAY) % DAY) / DAY;
    },
  };
  functions["date-time"] = functions.date;

  const inside = (above, node) => node != above && contains(above, node);
  // indexed-repeat(item, repeat, turn, …): the item in that turn of the repeat, in that turn of the next.
  const indexed = (s, [target, ...rest]) => {
    const pairs = [];
    for (let at = 0; at < rest.length; at += 2) pairs.push([nodes(rest[at], s), number(read(rest[at + 1], s))]);
    if (pairs.some(([repeats, turn]) => !repeats.length || isNaN(turn))) return [];
    // Repeats may be named in any order; the outer one decides first.
    const within = ([inner], [outer]) => inner.some((node) => outer.some((above) => inside(above, node)));
    pairs.sort((a, b) => within(a, b) - within(b, a));
    let chosen;
    for (const [repeats, turn] of pairs) {
      chosen = repeats.filter((node) => !chosen || contains(chosen, node))[turn - 1];
      if (!chosen) return [];
    }
    const found = target[0] == "i" ? items(target[1], chosen) : nodes(target, s);
    return found.filter((node) => inside(chosen, node));
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
    name: (s, [a]) => nodes(a, s)[0]?.name || "",
    current: (s) => [s.current],
    instance: (s, [a]) => [s.root.tables[text(read(a, s))]].filter(Boolean),
    "indexed-repeat": indexed,
    once: (s, [a]) => holder(s.node) || text(read(a, s)),
  };
  placed["local-name"] = placed.name;

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
  };
})();
