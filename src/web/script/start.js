// On a page of the survey: goes on from where the page without a script stands, and sees to it that it opens offline.
import { survey } from "./survey.js";

const main = document.querySelector("main[data-survey]");

// What a browser without this script has answered so far goes on here, as the same response.
const document_ = async (cycle) => {
  const answer = await fetch(`/${cycle}/response.json`);
  return answer.status == 200 ? answer.json() : null;
};

const start = async () => {
  const { survey: address, language, cycle, source, today, step } = main.dataset;
  const asked = new URLSearchParams(location.search);
  const begun = step > 0 ? await document_(cycle) : null;
  if (step > 0 && !begun) return;
  const sourced = source || asked.get("src");
  await survey(main, {
    address, language: begun?.language || language, today, mode: "web", source: sourced, chosen: asked.has("lang"),
    document: begun, at: main.dataset.at,
  });
  const worker = await navigator.serviceWorker?.register("/worker.js").catch(() => null);
  if (worker) (await navigator.serviceWorker.ready).active.postMessage({ keep: `${location.origin}/${cycle}`, also: [`${address}${document.documentElement.lang}.json`] });
};

// Without an answer of the server, or in a browser that lacks something, the page without a script stays and serves.
if (main && !main.dataset.kiosk) start().catch(() => {});
