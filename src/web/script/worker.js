// The service worker: the survey's pages and texts without a network, and the queue's second chance.
// A page of the survey is kept as it is before anyone has answered; no page with answers is ever kept.
import { send } from "./send.js";

const CACHE = "chna";
const IMMUTABLE = /^\/asset\/|^\/brand\/|\/survey\/[0-9a-f]+\/|^\/icon\.svg$/;

const blank = (address) => new Request(address, { credentials: "omit", headers: { accept: "text/html" } });
const shell = (url) => url.origin + url.pathname;

// Fetches the page and all it needs; only when everything is there does it take the place of the one before.
const refresh = async (address, needed = []) => {
  const cache = await caches.open(CACHE);
  const answer = await fetch(blank(address));
  if (!answer.ok || answer.redirected) return;
  const html = await answer.clone().text();
  const files = [...html.matchAll(/(?:href|src)="(\/[^"?]+\.(?:css|js|svg))"/g)].map((found) => found[1]);
  const survey = html.match(/data-survey="([^"]+)" data-language="([^"]+)"/);
  if (survey) files.push(`${survey[1]}${survey[2]}.json`);
  const wanted = [...new Set([...files, ...needed])];
  for (const file of wanted) if (!(await cache.match(file))) await cache.add(file);
  await cache.put(address, answer);
};
const prune = async () => {
  const cache = await caches.open(CACHE);
  const used = new Set();
  for (const request of await cache.keys()) {
    const url = new URL(request.url);
    if (IMMUTABLE.test(url.pathname)) continue;
    const html = await (await cache.match(request)).text();
    for (const found of html.matchAll(/(?:href|src|data-survey)="(\/[^"?]+)/g)) used.add(found[1]);
  }
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (IMMUTABLE.test(pathname) && ![...used].some((address) => pathname.startsWith(address))) await cache.delete(request);
  }
};

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => {
  const { keep, also } = event.data;
  if (keep) event.waitUntil(refresh(keep, also).then(prune).catch(() => {}));
});
// A sync that throws is tried again by the browser.
addEventListener("sync", (event) => event.waitUntil(send(true).then(({ next }) => {
  if (next < Infinity) throw new Error("later");
})));

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method != "GET" || url.origin != location.origin) return;
  if (IMMUTABLE.test(url.pathname)) {
    event.respondWith(
      caches.match(url.pathname).then((kept) => kept || fetch(request).then(async (answer) => {
        if (answer.ok) (await caches.open(CACHE)).put(url.pathname, answer.clone());
        return answer;
      })));
  } else if (request.mode == "navigate") {
    event.respondWith(caches.match(shell(url)).then(async (kept) => {
      // A wish for a language or a source is the server's to hear, as long as it can be reached.
      if (!kept) return fetch(request);
      if (url.search) return fetch(request).catch(() => kept);
      event.waitUntil(refresh(shell(url)).then(prune).catch(() => {}));
      return kept;
    }));
  }
});
