// The expression language in the page: reads an expression's tree as data, and means what the server means.
// Texts are strings, numbers and truths are themselves, a day is a Date. Answers are texts by item; missing is "".
export function evaluate(tree, answers, own = "", now = new Date()) {
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
    if (typeof value == "string") {
      const text = value.trim();
      if (/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text)) return +text;
      return /^[-+]?Infinity$/.test(text) ? +text : day(value) / DAY;
    }
    return value instanceof Date ? value / DAY : +value;
  };
  const text = (value) => {
    if (value instanceof Date) {
      if (isNaN(value)) return "Invalid Date";
      const [date, time] = value.toJSON().slice(0, -1).split("T");
      if (time == "00:00:00.000") return date;
      return `${date}T${time.endsWith(".000") ? time : time.replace(/0+$/, "")}+00:00`;
    }
    return typeof value == "number" ? (isNaN(value) ? "" : String(value + 0)) : String(value);
  };
  const truth = (value) =>
    value instanceof Date ? !isNaN(value) && +value != 0 : typeof value == "number" ? !isNaN(value) && value != 0 : !!value;
  const words = (value) => text(value).split(/[ \t\n\r]+/).filter(Boolean);
  const whole = (value) => parseInt(text(value).trim(), 10);
  const halfUp = (value) => Math.floor(value) + (value - Math.floor(value) >= 0.5 ? 1 : 0);

  const compare = (op, a, b) => {
    if (op == "=" || op == "!=") {
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

  const numeric = (run) => (...values) => {
    const numbers = values.map(number);
    return numbers.some(isNaN) ? NaN : run(...numbers);
  };
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
    checklist: (a, b, ...rest) => within(a, b, rest.filter(truth).length),
    "weighted-checklist": (a, b, ...rest) =>
      within(a, b, rest.reduce((sum, value, at) => sum + (at % 2 || !truth(value) ? 0 : number(rest[at + 1])), 0)),
    string: (a) => text(a),
    concat: (...all) => all.map(text).join(""),
    join: (glue, ...all) => all.map(text).join(text(glue)),
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
    sum: (a) => number(a),
    min: (...all) => (all.length ? numeric(Math.min)(...all) : NaN),
    max: (...all) => (all.length ? numeric(Math.max)(...all) : NaN),
    selected: (a, b) => {
      const code = text(b).replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, "");
      return words(a).length ? words(a).includes(code) : code == "";
    },
    "selected-at": (a, b) => words(a)[whole(b)] || "",
    "count-selected": (a) => words(a).length,
    today: () => new Date(Math.floor(now / DAY) * DAY),
    now: () => now,
    date: (a) => {
      if (typeof a == "boolean" || a === "") return "";
      if (a instanceof Date) return a;
      if (typeof a == "number") return new Date(instant(a));
      const [date, ...time] = a.split("T");
      const parts = date.split("-");
      return new Date(day([parts[0], ...parts.slice(1).map((part) => pad(part))].join("-") + time.map((t) => "T" + t).join("")));
    },
    "format-date": format,
    "format-date-time": format,
    "decimal-date-time": (a) => {
      if (typeof a == "boolean") return NaN;
      return (typeof a == "number" ? instant(a) : typeof a == "string" ? day(a) : a) / DAY;
    },
    "decimal-time": (a) => {
      const parts = /^(\d\d:\d\d(:\d\d(\.\d+)?)?)([-+]\d\d:\d\d)?$/.exec(text(a));
      if (!parts) return NaN;
      const at = day("1970-01-01T" + parts[1] + (parts[4] || ""));
      return (((at % DAY) + DAY) % DAY) / DAY;
    },
  };
  functions["date-time"] = functions.date;

  // An item alone is true where it has an answer other than 0.
  const holds = (part) => {
    const value = read(part);
    return part[0] == "i" ? value != "" && number(value) != 0 : truth(value);
  };
  const read = ([kind, ...rest]) => {
    if (kind == "v") return rest[0];
    if (kind == "i") return answers[rest[0]] ?? "";
    if (kind == ".") return answers[own] ?? "";
    if (kind == "-") return -number(read(rest[0]));
    if (kind == "c") {
      const [first, ...links] = rest;
      const settles = links[0][0] == "or";
      if (settles || links[0][0] == "and") {
        const parts = [first, ...links.map((link) => link[1])];
        return settles ? parts.some(holds) : parts.every(holds);
      }
      return links.reduce((left, [op, right]) => {
        const value = read(right);
        return calculate[op] ? calculate[op](number(left), number(value)) : compare(op, left, value);
      }, read(first));
    }
    const [name, ...given] = rest;
    if (name == "if") return read(given[holds(given[0]) ? 1 : 2]);
    if (name == "not") return !holds(given[0]);
    if (name == "boolean") return holds(given[0]);
    if (!Object.hasOwn(functions, name)) throw new Error(`${name}() is not computed in the page`);
    return functions[name](...given.map(read));
  };
  return { value: read(tree), holds: holds(tree) };
}
