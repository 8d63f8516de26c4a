// The queue: every response that the server has not taken in its latest state, sent again until it has.
import { amend, responses, set, setting } from "./keep.js";

const SOONEST_MS = 4000;
const LATEST_MS = 30000;
const LATEST_ASKED_MS = 120000;
// A network that answers nothing at all must not hold the queue.
export const PATIENCE_MS = 30000;

// Seconds or a date, as servers write Retry-After.
const retryAfter = (answer) => {
  const text = answer.headers.get("retry-after");
  const wait = /^\d+$/.test(text) ? text * 1000 : Date.parse(text) - Date.now();
  return wait > 0 ? Math.min(wait, LATEST_ASKED_MS) : 0;
};

// Puts one response. The record then says how it went: `state` is sent, waits, busy or stuck.
const put = async (record, keepalive) => {
  let answer;
  try {
    answer = await fetch(`/api/v1/cycles/${record.cycle}/responses/${record.id}`, {
      method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify(record.body), keepalive,
      signal: AbortSignal.timeout?.(PATIENCE_MS),
    });
  } catch {
    answer = null;
  }
  // 409: it is there, complete. What was typed since belongs to nobody's answers any more.
  const taken = answer && (answer.ok || answer.status == 409);
  const later = !answer || [408, 425, 429].includes(answer.status) || answer.status >= 500;
  let after;
  await amend(record.id, (now) => {
    if (!now) return;
    const tries = taken ? 0 : (now.tries || 0) + 1;
    const own = Math.min(SOONEST_MS * 2 ** (tries - 1), LATEST_MS) * (0.75 + Math.random() / 2);
    after = {
      ...now, tries,
      sent: taken ? record.rev : now.sent,
      state: taken ? "sent" : !answer ? "waits" : later ? "busy" : "stuck",
      next: taken ? 0 : Date.now() + ((answer && retryAfter(answer)) || own),
    };
    return taken && now.closed && after.sent == now.rev ? null : after;
  });
  if (taken && after?.closed && after.sent == after.rev) await set("sent", ((await setting("sent")) || 0) + 1);
  return after;
};

// Sends what is due, one after the other; `hurry` does not wait for the time of the next try.
// Gives the records it tried, and when the next one is due.
export async function send(hurry = false, keepalive = false) {
  const tried = [];
  let next = Infinity;
  const all = async () => {
    for (const record of await responses()) {
      if (!record.body || record.sent == record.rev) continue;
      if (hurry || !(record.next > Date.now())) {
        const after = await put(record, keepalive);
        if (!after) continue;
        tried.push(after);
        if (after.sent != after.rev) next = Math.min(next, after.next || 0);
      } else next = Math.min(next, record.next);
    }
  };
  // One sender at a time, be it a tab or the worker.
  if (navigator.locks) await navigator.locks.request("send", all);
  else await all();
  return { tried, next };
}
