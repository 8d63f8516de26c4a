// What stays on the phone: responses until they have been taken by the server, and how a shared tablet is set up.
// Where the browser keeps nothing (some private windows), memory stands in, and `keeps()` is false.

const memory = { response: new Map(), setting: new Map() };
let database;

const opened = () =>
  (database ??= new Promise((resolve) => {
    const request = indexedDB.open("chna", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("response", { keyPath: "id" });
      request.result.createObjectStore("setting");
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => resolve(null);
  }).catch(() => null));

export const keeps = async () => !!(await opened());

// Done when it is on the disk, as far as the browser can tell.
const run = async (store, mode, act, fallback) => {
  const kept = await opened();
  if (!kept) return fallback(memory[store]);
  return new Promise((resolve, reject) => {
    const transaction = kept.transaction(store, mode, { durability: "strict" });
    const request = act(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
};

export const responses = () =>
  run("response", "readonly", (store) => store.getAll(), (map) => [...map.values()]);
export const response = (id) =>
  run("response", "readonly", (store) => store.get(id), (map) => map.get(id));
export const keep = (record) =>
  run("response", "readwrite", (store) => store.put(record), (map) => map.set(record.id, structuredClone(record)));
// Changes a record in one go, so that whoever saves and whoever sends never undo each other; null takes it away.
export const amend = (id, change) =>
  run("response", "readwrite", (store) => {
    const request = store.get(id);
    request.onsuccess = () => {
      const after = change(request.result);
      if (after === null) store.delete(id);
      else if (after) store.put(after);
    };
    return request;
  }, (map) => {
    const after = change(map.get(id));
    if (after === null) map.delete(id);
    else if (after) map.set(id, structuredClone(after));
  });
export const forget = (id) =>
  run("response", "readwrite", (store) => store.delete(id), (map) => map.delete(id));
export const forgetAll = () =>
  run("response", "readwrite", (store) => store.clear(), (map) => map.clear());
export const setting = (name) =>
  run("setting", "readonly", (store) => store.get(name), (map) => map.get(name));
export const set = (name, value) =>
  run("setting", "readwrite", (store) => store.put(value, name), (map) => map.set(name, value));
export const unset = (name) =>
  run("setting", "readwrite", (store) => store.delete(name), (map) => map.delete(name));
