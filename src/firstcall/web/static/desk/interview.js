// One interview: which requirement is at hand, the keys, and going on to the next. Deciding and correcting are beside it.

import { post, renew, tell } from "./asking.js";
import { correct } from "./correcting.js";
import { decide, explain, isNeeded, isUnsettled, undo } from "./deciding.js";
import * as keys from "./keys.js";
import { seen_s } from "./timing.js";

const page = document.getElementById("interview");
const texts = JSON.parse(document.getElementById("review-texts").textContent);
const player = () => document.querySelector("call-player:defined");
const rows = () => [...document.querySelectorAll(".req")];
const here = () => document.querySelector(".req.here");

/** Have an answer ready to play, with its words in sight. */
function prepare(requirement) {
  const call = player();
  if (!call || call.playing) return;
  call.audio.addEventListener("seeked", () => call.text?.follow(), { once: true });
  call.prepare(requirement);
}

/** Put a requirement at hand: its answer is made ready to play. `focus`: take the keyboard's focus there, too. */
function choose(row, { focus = true, scroll = true } = {}) {
  if (!row) return;
  here()?.classList.remove("here");
  row.classList.add("here");
  prepare(row.dataset.requirement);
  if (focus) row.focus({ preventScroll: true });
  if (scroll) row.scrollIntoView({ block: "nearest" });
}

function move(step) {
  const all = rows();
  const at = all.indexOf(here());
  choose(all[Math.min(Math.max(at + step, 0), all.length - 1)]);
}

/** On to the next requirement that needs somebody; true where there is one. */
function advance() {
  const all = rows();
  const at = all.indexOf(here());
  const next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(isUnsettled);
  if (next) choose(next);
  return Boolean(next);
}

async function settle(row, decision) {
  choose(row);
  if (!(await decide(row, decision))) return;
  const told = texts.saved
    .replace("{question}", row.querySelector(".question").textContent)
    .replace("{decision}", texts.decisions[decision]);
  const more = advance();
  tell(more ? told : `${told} ${texts.all_decided}`);
}

function play(row) {
  row?.scrollIntoView({ block: "nearest" });
  if (!row || !player()?.playAnswer(row.dataset.requirement)) tell(texts.no_sound);
}

async function commit() {
  const needed = rows().filter(isNeeded);
  if (needed.length) {
    tell(texts.told_blind.replace("{left}", needed.length));
    choose(needed[0]);
    return;
  }
  const button = document.getElementById("commit");
  const bar = document.getElementById("bar");
  button.disabled = true;
  try {
    const answer = await post(`${page.dataset.address}/commit`, {
      seconds: Math.round(seen_s() * 1000) / 1000,
      plays: player()?.plays ?? 0,
      keys: keys.pressed(),
      ...("seen" in bar.dataset && { seen: Number(bar.dataset.seen) }),
    });
    if ("blind" in page.dataset) {
      history.scrollRestoration = "manual";
      location.reload();
    } else location.assign(answer.next || "/desk");
  } catch (error) {
    button.disabled = false;
    if (error.message !== "412") return;
    await renew(location.href, ["rows", "bar", "head"]);
    choose(document.querySelector(".req[data-other]") ?? rows()[0]);
    tell(texts.meanwhile);
  }
}

function next() {
  const link = document.getElementById("go-on");
  if (link && !link.hidden) link.click();
  else if (document.getElementById("commit")) commit();
}

document.addEventListener("click", (event) => {
  const row = event.target.closest(".req");
  if (!row) return;
  if (row !== here()) choose(row, { focus: false });
  if (event.target.closest(".edit")) correct(row);
});
document.addEventListener("focusin", (event) => {
  const row = event.target.closest(".req");
  if (row && row !== here()) choose(row, { focus: false });
});
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.matches(".decide")) {
    event.preventDefault();
    settle(form.closest(".req"), event.submitter.value);
  } else if (form.id === "commit-form") {
    event.preventDefault();
    commit();
  } else if (form.id === "undo-form") {
    event.preventDefault();
    undo();
  }
});

const decides = "decides" in page.dataset;
keys.on("down", () => move(1));
keys.on("up", () => move(-1));
keys.on("play", () => player()?.toggle());
keys.on("back", () => player()?.seekBy(-5));
keys.on("forward", () => player()?.seekBy(5));
keys.on("again", () => {
  player()?.seekBy(-1);
  if (player()?.playing === false) player().play();
});
keys.on("answer", () => play(here()));
keys.on("next", next);
if (decides) {
  for (const decision of ["met", "not_met", "review"]) keys.on(decision, () => settle(here(), decision));
  keys.on("undo", undo);
  keys.on("edit", () => correct(here()));
  keys.on("reason", () => explain(here()));
}

await customElements.whenDefined("call-player").catch(() => null);
choose(rows().find(isUnsettled) ?? rows()[0], { focus: false, scroll: false });
page.dataset.ready = "";
