// The survey on one page: a question at a time on a phone, a part at a time on a desk; kept after every answer.
import { SILENT, field, given, units } from "./field.js";
import { h, paragraphs, rich } from "./element.js";
import { amend, forget, forgetAll, keep, keeps, response, responses } from "./keep.js";
import { relevance } from "./relevance.js";
import { send } from "./send.js";
import { unpacked } from "./texts.js";

const LONGEST_PAGE_S = 600;
const KEPT_DAYS = 30;
const PUT_EVERY_MS = 15000;

const uuid = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  return [...bytes].map((byte, at) => ([4, 6, 8, 10].includes(at) ? "-" : "") + byte.toString(16).padStart(2, "0")).join("");
};

export const fetchSurvey = async (address, language) => {
  const answer = await fetch(address + language + ".json");
  if (!answer.ok) throw new Error(`${answer.status}`);
  return unpacked(await answer.json());
};

// `main`: where pages stand. `hold`: { address of the survey's texts, language, source, mode, today, document, at }.
// `kiosk` is told when a family begins, goes on and ends; without it, the phone is her own.
export async function survey(main, hold, kiosk) {
  let texts = await fetchSurvey(hold.address, hold.language);
  let record, answers, shown, page, since, later, timer;
  let saved = (await keeps()) ? "" : "not";

  const say = (key, args = {}) => (texts.words[key] ?? key).replace(/\{(\w+)\}/g, (place, name) => args[name] ?? place);
  const wide = () => !kiosk && matchMedia("(min-width: 60rem)").matches;
  let latest;
  const now = () => (latest = relevance(texts, record.body));
  const read = new Proxy({}, { get: (_, name) => latest.read[name] });
  const context = () => ({ texts, latest: () => latest, say, answers, id: record.id, mode: record.body.mode, read });

  // ------------------------------------------------------------ the response

  const begin = (known) => {
    const today = hold.today || new Date().toISOString().slice(0, 10);
    const body = known || {
      instrument: texts.instrument, language: texts.language, mode: hold.mode || "web", source: hold.source || null,
      consent: null, answers: {}, day: today, duration_s: 0, complete: false,
    };
    record = { id: known?.id || uuid(), cycle: texts.cycle, rev: 0, sent: known ? 0 : -1, at: hold.at || null, body };
    answers = body.answers;
    if (saved != "not") saved = "";
  };
  const agreed = () => record.body.consent;
  const save = async () => {
    if (!agreed()) return;
    record.rev++;
    record.touched = Date.now();
    const body = sendable();
    let after;
    await amend(record.id, (kept) => (after = { ...record, ...sending(kept), body }));
    mark(after);
  };
  // How the sending of a record goes is the sender's to say.
  const sending = (kept) => kept && { sent: kept.sent, tries: kept.tries, next: kept.next, state: kept.state };
  // Open items alone, and only what the server takes: an answer that no longer fits waits for her on its page.
  const sendable = () => {
    const { open, unmet } = now();
    const body = { ...record.body, answers: {} };
    for (const item of texts.sections.flatMap((section) => section.items)) {
      const answer = answers[item.i];
      const bad = new Set(unmet(item).map((slot) => slot.path));
      const stays = (path) => !bad.has(path) && (open.has(path) || !record.body.complete);
      if (answer == null || !stays(item.i)) continue;
      body.answers[item.i] = item.k != "rows" || !Array.isArray(answer) ? answer
        : answer.map((row, at) => Object.fromEntries(Object.entries(row).filter(([name]) => stays(`${item.i}.${at + 1}.${name}`))));
    }
    return body;
  };
  const mark = (kept) => {
    const state = standing(kept);
    if (agreed() && saved != "not") saved = state == "stuck" ? "here" : state;
    tell();
  };
  const tell = () => {
    const place = main.querySelector(".saved");
    const words = saved && say(`web-saved-${saved}`);
    if (place && place.textContent != words) place.textContent = words;
  };
  // How far a response has come, whoever sent it: this page, another tab or the worker.
  const standing = (kept) => {
    if (!kept || kept.sent == kept.rev) return "sent";
    if (kept.state == "stuck" || kept.state == "busy") return kept.state;
    return !navigator.onLine ? "waits" : kept.state == "waits" ? "away" : "here";
  };
  const dispatch = async (hurry, keepalive) => {
    clearTimeout(later);
    // Where the browser's own store fails, the next try comes all the same.
    const { tried, next } = await send(hurry, keepalive).catch(() => ({ tried: [], next: Date.now() + PUT_EVERY_MS }));
    mark(await response(record.id).catch(() => record));
    kiosk?.sent?.();
    if (main.dataset.view == "thanks") thanks();
    clearTimeout(later);
    if (next < Infinity) later = setTimeout(dispatch, Math.max(1000, next - Date.now()));
    // Online, this page tries again sooner than the browser would.
    if (!navigator.onLine && tried.some((one) => one.state == "waits")) navigator.serviceWorker?.ready.then((worker) => worker.sync?.register("send")).catch(() => {});
  };
  let last = 0;
  const sendNowAndThen = () => {
    if (!agreed() || Date.now() - last < PUT_EVERY_MS) return;
    last = Date.now();
    dispatch();
  };

  // ------------------------------------------------------------ pages

  const pages = () => {
    const all = units(texts);
    if (!wide()) return all;
    return all.reduce((joined, unit) => {
      const before = joined.at(-1);
      if (before && before.section == unit.section && unit.section.id != texts.sections[0].id) before.items.push(...unit.items);
      else joined.push({ ...unit, items: [...unit.items] });
      return joined;
    }, []);
  };
  const asked = (unit, open) => unit.items.some((item) => open.has(item.i) && !(SILENT.has(item.k) && item.k != "note"));
  const pageOf = (id) => pages().find((unit) => unit.items.some((item) => item.i == id));
  const neighbor = (step) => {
    const { open } = now();
    const all = pages().filter((unit) => asked(unit, open) || unit.items.some((item) => item.i == page.items[0].i));
    return all[all.findIndex((unit) => unit.items.some((item) => item.i == page.items[0].i)) + step];
  };
  const part = () => {
    const { open, read } = now();
    const undecided = (test) => JSON.stringify(test || 0).match(/\["i","[^"]+"\]/g)?.some((found) => answers[JSON.parse(found)[1]] == null);
    const counted = texts.sections.slice(1).filter((section) =>
      section == page.section || undecided(section.r) || section.items.some((item) => open.has(item.i)));
    const at = counted.indexOf(page.section) + 1;
    return at && { part: at, of: counted.length, title: page.section.title };
  };

  const frame = () => {
    const { language, dir } = texts;
    Object.assign(document.documentElement, { lang: language, dir });
    const top = document.querySelector(".top");
    top.querySelector(".leave").textContent = say("web-leave");
    const menu = top.querySelector(".languages");
    menu?.replaceWith(languages());
    const foot = document.querySelector(".foot");
    foot.replaceChildren(
      h("p", {},
        h("button", { type: "button", class: "link", click: () => help() }, say("web-help")),
        !kiosk && !record.done && (agreed() ? h("button", { type: "button", class: "link", click: () => codes() }, say("web-later"))
          : h("a", { href: `/${texts.cycle}/resume?lang=${language}` }, say("web-resume"))),
        agreed() && h("button", { type: "button", class: "link", click: () => erase() }, say("web-erase"))),
      texts.synthetic ? h("p", {}, say("web-synthetic")) : "");
  };
  const languages = () => {
    const own = texts.languages.find(([tag]) => tag == texts.language);
    return h("details", { class: "languages" },
      h("summary", {}, h("span", { class: "quietly" }, say("web-language") + ": "), own[1]),
      h("div", { class: "choices" },
        texts.languages.filter((each) => each != own).map(([tag, name, dir]) =>
          h("button", { type: "button", lang: tag, dir, click: () => speak(tag) }, name))));
  };
  const speak = async (tag) => {
    take();
    try {
      texts = await fetchSurvey(hold.address, tag);
    } catch {
      const menu = document.querySelector(".languages");
      menu.querySelector(".hint")?.remove();
      menu.append(h("p", { class: "hint", role: "status" }, say("web-language-offline")));
      return;
    }
    record.body.language = tag;
    hold.language = tag;
    await save();
    if (record.done) thanks();
    else show(pageOf(page.items[0].i), { quietly: true });
    document.querySelector(".languages summary").focus();
  };

  // A page in place of what is shown; `problems` by item, `quietly` where nothing has moved.
  const show = (unit, { problems = {}, quietly = false, push = false } = {}) => {
    count();
    page = unit;
    main.dataset.view = "page";
    const id = page.items[0].i;
    record.at = id;
    if (!kiosk && push) history.pushState({ depth: (history.state?.depth || 0) + 1, at: id }, "");
    else if (!kiosk) history.replaceState({ depth: history.state?.depth || 0, at: id }, "", "/" + texts.cycle);
    now();
    const first = page.section == texts.sections[0] && !neighbor(-1);
    const begins = page.section.items[0].i == id || wide();
    const intro = begins && page.section.intro;
    const real = page.items.filter((item) => !SILENT.has(item.k) || item.k == "note");
    const alone = !intro && real.length == 1 && real[0].k != "ok" && real[0].k != "note";
    const set = page.items[0].g && page.items.every((item) => item.g == page.items[0].g);
    const progress = part();
    const summary = Object.entries(problems);
    const title = h("h1", { tabindex: -1 }, page.section.title);
    shown = field(page, { ...context(), problems, alone: alone || (set && !intro), change });
    const may = real.every((item) => !item.q);
    const ends = support();
    main.replaceChildren(...[
      progress && h("p", { class: "progress" }, say("web-progress", progress)),
      progress && h("progress", { max: 100, value: Math.round((progress.part * 100) / progress.of), "aria-hidden": "true" }),
      h("form", { id: "page", class: "fresh", autocomplete: "off", novalidate: true, submit: (event) => { event.preventDefault(); next(); } },
        summary.length > 0 && h("div", { class: "problems", tabindex: -1, role: "group", "aria-labelledby": "problems" },
          h("h2", { id: "problems" }, h("span", { "aria-hidden": "true", class: "mark" }, "!"), " ", say("web-problems")),
          h("ul", {}, summary.map(([item, words]) => h("li", {}, h("a", { href: `#${item}`, click: (event) => {
            event.preventDefault();
            main.querySelector(`[name="${item}"]`)?.focus();
          } }, words))))),
        !(alone || (set && !intro)) && title,
        intro && h("div", { class: "intro" }, paragraphs(shown.fill(intro))),
        shown.nodes,
        h("div", { class: "trap", "aria-hidden": "true" },
          h("label", {}, say("web-trap"), h("input", { name: "_trap", tabindex: -1, autocomplete: "off", input: () => { record.body.trap = true; } }))),
        h("div", { class: "go" },
          h("button", { class: "next" }, isLast() ? say("web-send") : say("web-next")),
          h("p", { class: "saved", role: "status" }),
          h("div", { class: "quiet" },
            !first && h("button", { type: "button", click: () => back() }, say("web-back")),
            may && h("button", { type: "button", click: () => skip() }, say(real.length == 1 || set ? "web-skip" : "web-skip-page"))))),
      ends,
    ].filter(Boolean));
    document.title = `${summary.length ? say("web-problem-in-title", { title: page.section.title }) : page.section.title} · ${texts.hospital}`;
    frame();
    tell();
    since = Date.now();
    if (quietly) return;
    scrollTo(0, 0);
    (main.querySelector(".problems") || main.querySelector("h1"))?.focus({ preventScroll: true });
    kiosk?.goes?.();
  };
  const isLast = () => agreed() && !neighbor(1);
  const support = () => page.section.support && (!neighbor(1) || neighbor(1).section != page.section) && box();
  const box = () => h("section", { class: "box" }, h("h2", {}, say("web-support-title")), lines());
  const lines = () => h("ul", { class: "support" }, texts.support.map(([label, number, note, link]) =>
    h("li", {}, h("span", { class: "what" }, label), " ",
      link ? h("a", { class: "number", href: link, dir: "ltr" }, number) : h("span", { class: "number", dir: "ltr" }, number),
      note && [" ", h("span", { class: "note" }, note)])));
  const count = () => {
    if (since) record.body.duration_s += Math.min(LONGEST_PAGE_S, Math.round((Date.now() - since) / 1000));
    since = Date.now();
  };

  // Takes what the inputs hold; gives the problems. What cannot be taken stays out, the rest is in.
  const take = () => {
    const problems = {};
    if (main.dataset.view != "page") return problems;
    const { open } = now();
    for (const item of page.items) {
      if (!open.has(item.i) || item.ro || SILENT.has(item.k)) continue;
      const { value, wrong } = given(main, item);
      if (value === undefined) delete answers[item.i];
      else answers[item.i] = value;
      for (const [path, problem] of wrong) problems[path] = say(...problem);
    }
    const { open: after } = now();
    for (const id of Object.keys(problems)) if (!after.has(id)) delete problems[id];
    return { ...page.items.reduce((all, item) => ({ ...all, ...lacks(item) }), {}), ...problems };
  };
  // What an item, or a row of it, holds and may not, or does not hold and needs; in words, by path.
  const lacks = (item) => Object.fromEntries([
    ...latest.unmet(item).map((slot) => [slot.path, slot.item.m || say("collection-constraint")]),
    ...latest.needed(item).map((slot) => [slot.path, slot.item.qm || say("collection-needed")]),
  ]);
  // After every answer: it is kept, and what is asked on this page follows. Typing waits for a moment's rest, so that
  // nothing moves under a finger that is on its way to the next button.
  const change = (event) => {
    clearTimeout(timer);
    const typed = !["radio", "checkbox"].includes(event.target.type);
    const act = () => {
      const problems = take();
      shown.follow(event.target, problems);
      const button = main.querySelector(".next");
      if (button) button.textContent = isLast() ? say("web-send") : say("web-next");
      save();
    };
    if (typed) timer = setTimeout(act, 400);
    else if (event.type == "change") act();
    kiosk?.goes?.();
  };

  const next = async () => {
    clearTimeout(timer);
    const problems = take();
    if (Object.keys(problems).length) {
      // What cannot be taken stays in its input, for her to mend.
      const typed = Object.keys(problems).map((path) => [path, document.getElementById(path)?.value]);
      show(page, { problems });
      for (const [path, words] of typed) if (words && !document.getElementById(path).value) document.getElementById(path).value = words;
      return;
    }
    // What an answer has only just opened on this page is seen before she goes on.
    now();
    const opened = shown.follow(null, {});
    if (opened) return opened.querySelector("input, select, textarea")?.focus();
    await onward();
  };
  const skip = async () => {
    for (const item of page.items) delete answers[item.i];
    await onward();
  };
  const back = () => {
    clearTimeout(timer);
    take();
    save();
    const before = neighbor(-1);
    if (kiosk || !history.state?.depth) before && show(before);
    else history.back();
  };
  const onward = async () => {
    const first = page.section == texts.sections[0];
    const end = page.items.find((item) => item.e && item.e.includes(answers[item.i]));
    if (end) return stop(first);
    if (first && !agreed() && neighbor(1)?.section != page.section) record.body.consent = { version: texts.consent, language: texts.language };
    const to = neighbor(1);
    await save();
    if (to) {
      show(to, { push: true });
      sendNowAndThen();
    } else finish();
  };
  // She has changed her mind, or the survey is not for her: what she said before does not stay.
  const stop = async (declined) => {
    const stays = page.items.map((item) => item.i);
    for (const id of Object.keys(answers)) if (!stays.includes(id)) delete answers[id];
    if (agreed()) {
      record.closed = true;
      await save();
      dispatch(true);
    }
    record.done = true;
    ending(declined ? "web-declined" : "web-not-for-you");
  };
  // A last look over all of it, then it is closed, kept and sent.
  const finish = async () => {
    now();
    for (const unit of pages()) {
      const problems = unit.items.reduce((all, item) => ({ ...all, ...lacks(item) }), {});
      if (Object.keys(problems).length) return show(unit, { problems, push: true });
    }
    count();
    Object.assign(record.body, { complete: true });
    record.closed = record.done = true;
    await save();
    thanks();
    dispatch(true);
  };

  // ------------------------------------------------------------ views without a question

  const view = (name, title, ...content) => {
    main.dataset.view = name;
    main.replaceChildren(h("h1", { tabindex: -1 }, title), ...content.flat().filter(Boolean));
    document.title = `${title} · ${texts.hospital}`;
    frame();
    scrollTo(0, 0);
    main.querySelector("h1").focus({ preventScroll: true });
  };
  const resumePage = () => show(page || pages()[0]);
  const button = (words, act, kind = "button") => h("button", { type: "button", class: kind, click: act }, words);
  const ending = (key) => {
    view("ending", say(`${key}-title`), h("p", { class: "lead" }, say(`${key}-text`)), box());
    since = null;
    kiosk?.ends?.();
  };
  const thanks = async () => {
    const state = standing(await response(record.id));
    const text = say(`web-thanks-${{ sent: "text", busy: "sending", here: "sending" }[state] || state}`);
    if (main.dataset.view == "thanks" && main.lang == texts.language) {
      main.querySelector(".lead").textContent = text;
      return;
    }
    main.lang = texts.language;
    view("thanks", say("web-thanks-title"),
      h("p", { class: "lead", role: "status" }, text),
      texts.gift && !kiosk && h("p", {}, say("web-gift-offer"), h("br"), h("a", { class: "button", href: `${texts.gift}?lang=${texts.language}` }, say("web-gift-link"))),
      box());
    since = null;
    kiosk?.ends?.();
  };
  const help = () =>
    view("help", say("web-help-title"), h("p", {}, say("web-help-text")), lines(),
      h("h2", {}, say("web-help-contact")), h("p", {}, texts.contact), button(say("web-help-back"), returned));
  const returned = () => (record.done ? location.reload() : resumePage());
  const erase = () =>
    view("erase", say("web-erase-title"), h("p", {}, say("web-erase-text")),
      button(say("web-erase-yes"), async () => {
        await forget(record.id);
        restart();
      }),
      h("div", { class: "quiet" }, button(say("web-erase-no"), returned, "")));
  const restart = () => {
    if (kiosk) return kiosk.over();
    begin();
    page = null;
    show(pages()[0]);
  };
  const codes = async () => {
    await save();
    await dispatch(true);
    let words = null;
    try {
      const answer = await fetch(`/${texts.cycle}/words`, { method: "POST", body: new URLSearchParams({ response: record.id }) });
      if (answer.ok) words = await answer.json();
    } catch {}
    view("later", say("web-later-title"),
      words ? [h("p", {}, say("web-later-text")), h("p", { class: "words", lang: "en", dir: "ltr" }, words.words), h("p", { class: "hint" }, say("web-later-until", { day: words.until }))]
        : h("p", {}, say("web-later-offline")),
      button(say("web-later-back"), returned));
  };
  // Nothing left on the phone, nothing behind the back button.
  const leave = async (event) => {
    event.preventDefault();
    document.body.hidden = true;
    clearTimeout(timer);
    if (kiosk) return kiosk.over();
    record.done = true;
    await forgetAll().catch(() => {});
    const away = () => location.replace(navigator.onLine ? `/${texts.cycle}/leave` : "about:blank");
    const depth = history.state?.depth || 0;
    if (!depth) return away();
    addEventListener("popstate", away, { once: true });
    history.go(-depth);
    setTimeout(away, 500);
  };

  // ------------------------------------------------------------ beginning

  const ours = (await responses()).filter((one) => one.cycle == texts.cycle);
  const mine = ours.filter((one) => !one.closed);
  const unsent = !kiosk && !hold.document && ours.find((one) => one.closed && one.body.complete);
  const kept = !kiosk && !hold.document && mine.filter((one) => one.touched > Date.now() - KEPT_DAYS * 864e5).sort((a, b) => b.touched - a.touched)[0];
  if (kept) {
    record = kept;
    answers = record.body.answers;
    hold.language = hold.chosen ? texts.language : record.body.language;
    if (hold.language != texts.language) texts = await fetchSurvey(hold.address, hold.language).catch(() => texts);
    record.body.language = texts.language;
    record.body.instrument = texts.instrument;
  } else begin(hold.document);
  if (hold.document) for (const one of mine) if (one.id != record.id && one.sent != one.rev) await keep({ ...one, closed: true });

  document.querySelector(".leave").addEventListener("click", leave);
  addEventListener("popstate", (event) => {
    if (kiosk || !event.state?.at || record.done) return;
    if (main.dataset.view == "page") { take(); save(); }
    const to = pageOf(event.state.at);
    if (to) show(to);
  });
  addEventListener("online", () => dispatch(true));
  addEventListener("offline", () => { if (agreed() && saved != "not") { saved = "waits"; tell(); } });
  addEventListener("visibilitychange", () => {
    if (!document.hidden) dispatch(true);
    else if (agreed() && !record.done) { take(); save().then(() => dispatch(true, true)); }
  });
  // A second tab may have gone on: what is newer is shown.
  addEventListener("focus", async () => {
    const newer = !record.done && (await response(record.id));
    if (newer && newer.rev > record.rev) {
      record = newer;
      answers = record.body.answers;
      show(pageOf(record.at) || pages()[0]);
    }
  });
  if (unsent && !kept) {
    record = unsent;
    record.done = true;
    answers = record.body.answers;
    await thanks();
    return dispatch(true);
  }
  const at = pageOf(record.at) || pages()[0];
  const active = document.activeElement?.id;
  if (!kept && !kiosk) {
    // What she has begun to fill in before this script was here stays.
    page = at;
    main.dataset.view = "page";
    now();
    take();
  }
  show(at, { quietly: !kept });
  if (!kept && active) document.getElementById(active)?.focus();
  dispatch();
  if (agreed()) await save();
}
