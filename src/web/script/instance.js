// What expressions read: answers and tables as a tree of nodes, in the order of the document.
// A node: its `name`, its `text`, the nodes `below` it, the one `up`, its place `at` in the order; `aside` where it is of a table.

// A tree without a node yet but /data, and its tables: { name: [row, row …] }, a row { column: cell }.
export const plant = (tables = {}) => {
  const root = { name: "", text: "", below: [], up: null, at: 0, named: new Map(), tables: {}, nodes: 1 };
  const data = leaf(root, "data");
  for (const [name, rows] of Object.entries(tables)) {
    const table = leaf(root, "instance", "", true);
    const body = leaf(table, "root");
    for (const row of rows) {
      const item = leaf(body, "item");
      for (const column in row) leaf(item, column, row[column]);
    }
    root.tables[name] = table;
  }
  return data;
};

export const above = (node) => {
  while (node.up) node = node.up;
  return node;
};

// One node more, the last below another.
export const leaf = (up, name, text = "", aside = up.aside) => {
  const root = above(up);
  const node = { name, text, below: [], up, at: root.nodes++, aside };
  up.below.push(node);
  // ${name} does not look into tables.
  if (!aside) root.named.has(name) ? root.named.get(name).push(node) : root.named.set(name, [node]);
  return node;
};

// All text in a node.
export const holder = (node) => node.text + node.below.map(holder).join("");

export const contains = (outer, node) => {
  while (node && node != outer) node = node.up;
  return !!node;
};

// The elements ${name} means at a node: those nearest to it; within a repeat that of the same turn, from outside all.
export const items = (name, node) => {
  const all = above(node).named.get(name) || [];
  if (all.length < 2) return all;
  for (let scope = node; scope; scope = scope.up) {
    const found = all.filter((one) => one != scope && contains(scope, one));
    if (found.length) return found;
  }
  return all;
};

// The place of a node in the run of those with its name: the turn of a repeat.
export const namesakes = (node) => {
  let place = 0;
  for (const one of node.up.below) {
    place = one.name == node.name ? place + 1 : 0;
    if (one == node) break;
  }
  return Math.max(place, 1);
};
