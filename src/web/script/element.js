// Elements of the page, built without any text being read as markup.

// An element with attributes (a function listens, true is an empty attribute, false is none) and children.
export const h = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value == "function") node.addEventListener(name, value);
    else if (value !== false && value != null) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(3).filter((child) => child != null && child !== false));
  return node;
};

// **bold** in a text of the instrument; an opening mark without its partner is no mark.
export const rich = (text) =>
  text.split("**").map((part, at, all) =>
    at % 2 == 0 ? part : at + 1 < all.length ? h("strong", {}, part) : "**" + part);

export const paragraphs = (text) =>
  text.trim().split("\n\n").map((part) => h("p", {}, rich(part.trim())));
