// The order of choices that stand in one of their own for each family: the same again each time she comes back.

const hash = (words) => {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words)) sum = Math.imul(sum ^ byte, 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
};

export const shuffled = (choices, id, list) =>
  choices
    .map((choice) => [choice.fixed ? Infinity : hash(`${id}/${list}/${choice.code}`), choice])
    .sort(([a], [b]) => a - b || 0)
    .map(([, choice]) => choice);
