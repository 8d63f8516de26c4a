// A shared tablet: hands the survey to one family after the other, and leaves nothing of one to the next.
// Between families the page is loaded anew, so that no memory, no history and no cache holds what was said.
import { h } from "./element.js";
import { amend, responses, set, setting, unset } from "./keep.js";
import { PATIENCE_MS, send } from "./send.js";
import { fetchSurvey, survey } from "./survey.js";

const IDLE_MS = 60000;
const WARN_S = 30;
const THANKS_MS = 20000;
const BEAT_MS = 60000;

const root = document.querySelector("main[data-kiosk]");
const home = () => location.replace(`/${root.dataset.cycle}/kiosk`);

const hashed = async (salt, code) => {
  const text = `${salt}/${code.trim()}`;
  if (!crypto.subtle) return text;
  const sum = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

// The form that staff fills in once, under the link the desk gives.
const setUp = (form) =>
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const salt = crypto.getRandomValues(new Uint32Array(2)).join("-");
    await set("kiosk", {
      id: root.dataset.tablet, cycle: root.dataset.cycle, mode: given.get("mode"), source: given.get("source") || null,
      salt, code: await hashed(salt, given.get("code")),
    });
    await navigator.storage?.persist?.();
    home();
  });

const waiting = async () => (await responses()).filter((one) => one.body && one.sent != one.rev).length;

const handRound = async (armed) => {
  const { survey: address, language, cycle, today } = root.dataset;
  const words = async (tag) => (await fetch(`${address}kiosk.${tag}.json`)).json();
  const texts = await fetchSurvey(address, language);
  let said = await words(language);
  const say = (key, args = {}) => (said[key] ?? key).replace(/\{(\w+)\}/g, (place, name) => args[name] ?? place);

  // What a family before has left unfinished goes its way as it is.
  const close = async () => {
    for (const one of await responses()) if (one.cycle == cycle && !one.closed) await amend(one.id, (now) => now && { ...now, closed: true, rev: now.rev + 1 });
  };
  const over = async () => {
    document.body.hidden = true;
    await close();
    home();
  };
  const beat = async () => {
    const body = JSON.stringify({ waiting: await waiting() });
    await fetch(`/api/v1/kiosks/${armed.id}`, { method: "PUT", headers: { "content-type": "application/json" }, body, signal: AbortSignal.timeout?.(PATIENCE_MS) }).catch(() => {});
  };
  const sendAll = async (hurry) => {
    const { next } = await send(hurry);
    await beat();
    return next;
  };

  // Nobody there any more: first a question, then the next family.
  let idle, countdown;
  const there = () => {
    clearTimeout(idle);
    if (armed.mode == "kiosk") idle = setTimeout(ask, IDLE_MS);
  };
  const ask = () => {
    let seconds = WARN_S;
    const text = h("p", { class: "lead" });
    const button = h("button", { type: "button", class: "button" }, say("kiosk-here"));
    const still = h("main", { role: "alertdialog", "aria-labelledby": "still" }, h("h1", { id: "still" }, say("kiosk-still")), text, button);
    const count = () => {
      text.textContent = say("kiosk-still-text", { seconds });
      if (seconds-- <= 0) over();
    };
    button.addEventListener("click", () => {
      clearInterval(countdown);
      still.remove();
      root.hidden = false;
      there();
    });
    root.hidden = true;
    root.after(still);
    count();
    countdown = setInterval(count, 1000);
    button.focus();
  };

  const begin = async (tag) => {
    said = await words(tag);
    document.querySelector(".leave").hidden = false;
    document.querySelector(".languages").hidden = false;
    document.querySelector(".foot").hidden = false;
    for (const kind of ["pointerdown", "keydown", "scroll"]) addEventListener(kind, there, { passive: true });
    there();
    await survey(root, { address, language: tag, today, mode: armed.mode, source: armed.source, chosen: true }, {
      goes: there,
      over,
      sent: beat,
      ends: () => {
        clearTimeout(idle);
        root.querySelector(".done")?.remove();
        root.querySelector("h1").after(h("div", { class: "done" },
          h("button", { type: "button", class: "button", click: over }, say("kiosk-next-family")), h("p", { class: "hint" }, say("kiosk-next-family-text"))));
        idle = setTimeout(over, THANKS_MS);
      },
    });
  };

  const handOver = () => {
    document.querySelector(".leave").hidden = true;
    document.querySelector(".languages").hidden = true;
    document.querySelector(".foot").hidden = true;
    root.replaceChildren(
      h("h1", { tabindex: -1 }, say("kiosk-welcome")), h("p", {}, say("kiosk-choose")),
      h("div", { class: "choices" }, texts.languages.map(([tag, name, dir]) => h("button", { type: "button", lang: tag, dir, click: () => begin(tag) }, name))),
      h("p", {}, h("button", { type: "button", class: "link", click: staff }, say("kiosk-staff"))));
  };
  const staff = () => {
    const input = h("input", { type: "password", id: "code", autocomplete: "off", inputmode: "numeric" });
    const wrong = h("p", { class: "problem", role: "alert" });
    root.replaceChildren(h("h1", { tabindex: -1 }, say("kiosk-staff")),
      h("form", { submit: async (event) => {
        event.preventDefault();
        if ((await hashed(armed.salt, input.value)) == armed.code) return desk();
        wrong.textContent = say("kiosk-wrong");
        input.value = "";
      } }, h("div", { class: "item" }, h("label", { class: "ask", for: "code" }, say("kiosk-code")), wrong, input), h("button", { class: "button" }, say("web-next"))),
      h("div", { class: "quiet" }, h("button", { type: "button", click: handOver }, say("kiosk-back"))));
    input.focus();
  };
  const desk = async () => {
    const n = await waiting();
    root.replaceChildren(h("h1", { tabindex: -1 }, say("kiosk-staff")),
      h("p", { class: "lead", role: "status" }, say("kiosk-waiting", { n }), h("br"), say("kiosk-sent", { n: (await setting("sent")) || 0 })),
      h("button", { type: "button", class: "button", click: async () => { await sendAll(true); desk(); } }, say("kiosk-send-now")),
      h("div", { class: "quiet" },
        h("button", { type: "button", click: handOver }, say("kiosk-back")),
        h("button", { type: "button", click: async (event) => {
          if (await waiting()) return event.target.parentElement.before(h("p", { class: "problem", role: "alert" }, say("kiosk-end-waiting")));
          await unset("kiosk");
          await unset("sent");
          location.replace("/" + cycle);
        } }, say("kiosk-end"))));
    root.querySelector("h1").focus();
  };

  await close();
  handOver();
  const round = async () => {
    const next = await sendAll(false).catch(() => Infinity);
    setTimeout(round, Math.max(1000, Math.min(BEAT_MS, next - Date.now())));
  };
  round();
  addEventListener("online", () => sendAll(true));
  const worker = await navigator.serviceWorker?.register("/worker.js").catch(() => null);
  if (worker) {
    const also = texts.languages.flatMap(([tag]) => [`${address}${tag}.json`, `${address}kiosk.${tag}.json`]);
    (await navigator.serviceWorker.ready).active.postMessage({ keep: `${location.origin}/${cycle}/kiosk`, also });
  }
};

// Out of the browser's memory of pages comes nothing that was said.
addEventListener("pageshow", (event) => event.persisted && location.reload());

setting("kiosk").then((armed) => {
  const form = root.querySelector("form");
  if (form) setUp(form);
  else if (armed && armed.cycle == root.dataset.cycle) handRound(armed);
});
