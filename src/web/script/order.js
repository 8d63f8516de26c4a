// The order of choices that stand in one of their own for each family: the same again each time she comes back, and the
// same as the server's (Item::choices_for). Seed: the response and the list; generator: Park and Miller's, as in the field's engines.

const MODULUS = 2147483647;

export const shuffled = (choices, id, list) => {
  let name = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(list)) name = Math.imul(name ^ byte, 0x01000193);
  let state = ((parseInt(id.slice(0, 8), 16) ^ name) >>> 0) % MODULUS || MODULUS - 1;
  const order = [];
  choices.filter((choice) => !choice.fixed).forEach((choice, at) => {
    state = (state * 16807) % MODULUS;
    const place = Math.floor(((state - 1) / (MODULUS - 1)) * (at + 1));
    order.push(choice);
    [order[place], order[at]] = [order[at], order[place]];
  });
  return [...order, ...choices.filter((choice) => choice.fixed)];
};
