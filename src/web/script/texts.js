// The survey in one language as the wire has it, short, and as the page works with it.

const choice = ([code, label, flags = 0, keys]) => ({ code, label, exclusive: !!(flags & 1), fixed: !!(flags & 2), keys });

// Choices and rows of tables become objects; every item has its choices `o` and the name of their list `li`.
export const unpacked = (texts) => {
  const lists = Object.fromEntries(Object.entries(texts.lists).map(([name, list]) => [name, list.map(choice)]));
  const tables = {};
  for (const [name, [columns, ...rows]] of Object.entries(texts.tables || {}))
    tables[name] = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
  const own = (item) => {
    item.k ??= "one";
    item.l ??= "";
    if (item.o) {
      item.li ??= typeof item.o == "string" ? item.o : item.i;
      item.o = typeof item.o == "string" ? lists[item.o] : item.o.map(choice);
      if (item.f) tables[item.li] ??= item.o.map(({ code, keys }) => ({ name: code, ...keys }));
    }
    item.rows?.forEach(own);
  };
  texts.sections.forEach((section) => section.items.forEach(own));
  return { ...texts, tables };
};

export const choicesOf = (item) => item.o || [];
