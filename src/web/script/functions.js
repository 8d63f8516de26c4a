// Functions that few surveys use; a page has them where its survey does.
import { expression } from "./expression.js";
import { contains, holder, items } from "./instance.js";

expression.add(({ DAY, day, halfUp, instant, nodes, number, numbers, numeric, read, text, truths, whole, words }) => {
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
  const within = (least, most, sum) => sum >= number(least) && (number(most) == -1 || !(sum > number(most)));
  const before = (a, b) => (a.includes(b) ? a.slice(0, a.indexOf(b)) : "");
  const after = (a, b) => (a.includes(b) ? a.slice(a.indexOf(b) + b.length) : "");

  const functions = {
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
    "ends-with": (a, b) => text(a).endsWith(text(b)),
    "substring-before": (a, b) => before(text(a), text(b)),
    "substring-after": (a, b) => after(text(a), text(b)),
    substring,
    "normalize-space": (a) => words(a).join(" "),
    translate: (a, from, to) => {
      const [signs, others] = [[...text(from)], [...text(to)]];
      return [...text(a)].map((sign) => (signs.includes(sign) ? others[signs.indexOf(sign)] || "" : sign)).join("");
    },
    regex: (a, b) => new RegExp(text(b)).test(text(a)),
    sqrt: numeric(Math.sqrt), exp: numeric(Math.exp), exp10: numeric((a) => 10 ** a), log: numeric(Math.log),
    log10: numeric(Math.log10), sin: numeric(Math.sin), cos: numeric(Math.cos), tan: numeric(Math.tan),
    asin: numeric(Math.asin), acos: numeric(Math.acos), atan: numeric(Math.atan), atan2: numeric(Math.atan2),
    pow: numeric(Math.pow), pi: () => Math.PI,
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
  const placed = {
    name: (s, [a]) => nodes(a, s)[0]?.name || "",
    "indexed-repeat": indexed,
    once: (s, [a]) => holder(s.node) || text(read(a, s)),
  };
  placed["local-name"] = placed.name;
  return [functions, placed];
});
