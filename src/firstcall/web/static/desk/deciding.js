// Decisions on requirements: as the machine at one press, otherwise with a reason; undone by one press. What a row shows
// is changed right here, so that nobody waits; the server has the last word and the page is loaded from it again.

import { post, renew, tell } from "./asking.js";
import { showKeys } from "./shell.js";

const page = document.getElementById("interview");
const texts = JSON.parse(document.getElementById("review-texts").textContent);
const isBlind = "blind" in page.dataset;

const stands = (row) => row.dataset.decision || row.dataset.machine;

/** Whether a row still needs somebody: read blind any without a decision, otherwise what is not plainly met. */
export function isUnsettled(row) {
  if (row.dataset.decision) return false;
  if ("settles" in page.dataset) return "calls" in row.dataset;
  return isBlind || "calls" in row.dataset || row.dataset.machine !== "met";
}

/** Whether one cannot be done without deciding on this row. */
export function isNeeded(row) {
  return !row.dataset.decision && (isBlind || ("settles" in page.dataset && "calls" in row.dataset));
}

/** Decide on a row; asks for the reason where the machine says otherwise. Gives whether something was decided. */
export async function decide(row, decision) {
  if (row.dataset.decision === decision) return true;
  if (!isBlind && decision !== row.dataset.machine) return ask(row, decision);
  return save(row, decision, { reason: isBlind ? "blind" : "agreed", text: "", value: "" });
}

/** Give or change the reason for what stands on a row. */
export async function explain(row) {
  if (row && !isBlind && stands(row)) await ask(row, stands(row));
}

/** Take the last own decision back. */
export async function undo() {
  if (document.getElementById("undo-form").hidden) {
    tell(texts.nothing_to_undo);
    return;
  }
  await post(`${page.dataset.address}/reviews/undo`, {});
  const here = document.querySelector(".req.here")?.id;
  await renew(location.href, ["rows", "bar"]);
  showKeys();
  const row = document.getElementById(here);
  row?.classList.add("here");
  row?.focus({ preventScroll: true });
  tell(texts.undone_told);
}

async function save(row, decision, why) {
  await post(`${page.dataset.address}/reviews`, { requirement_id: row.dataset.requirement, decision, ...why });
  row.dataset.decision = decision;
  for (const button of row.querySelectorAll(".choices button")) {
    button.setAttribute("aria-pressed", String(button.value === decision));
  }
  row.querySelector(".sign").replaceWith(sign(decision));
  const isPlain = decision === row.dataset.machine && !why.text && !why.value;
  if (!isBlind) row.querySelector(".people").replaceChildren(...(isPlain ? [] : [told(decision, why)]));
  document.getElementById("undo-form").hidden = false;
  const link = document.getElementById("go-on");
  if (link) link.hidden = true;
  document.getElementById("commit-form").hidden = false;
  count();
  return true;
}

function sign(decision) {
  return document.querySelector(`#signs`).content.querySelector(`.${decision}`).cloneNode(true);
}

function told(decision, { reason, text, value }) {
  const line = document.createElement("p");
  line.className = "person";
  const words = document.createElement("span");
  const who = document.createElement("strong");
  who.textContent = texts.you;
  const said = texts.decided.replace("{decision}", texts.decisions[decision]).replace("{reason}", texts.reasons[reason]);
  words.append(who, ` ${said}`);
  const note = [value, text].filter(Boolean).join(" · ");
  if (note) {
    const quoted = document.createElement("q");
    quoted.textContent = note;
    words.append(" ", quoted);
  }
  line.append(sign(decision), words);
  return line;
}

function count() {
  const rows = [...document.querySelectorAll(".req")];
  const decided = rows.filter((row) => row.dataset.decision).length;
  const left = rows.length - decided;
  const other = rows.filter((row) => !row.dataset.decision && "other" in row.dataset).length;
  const unclear = rows.filter((row) => stands(row) === "review").length;
  let parts = [
    texts.told.replace("{decided}", decided).replace("{all}", rows.length),
    ...(other ? [texts.told_other.replace("{other}", other)] : []),
    texts.told_rest.replace("{rest}", left - other),
    ...(unclear ? [texts.told_unclear.replace("{unclear}", unclear)] : []),
  ];
  const needed = rows.filter(isNeeded).length;
  if (isBlind || needed) parts = [needed ? texts.told_blind.replace("{left}", needed) : texts.all_decided];
  document.getElementById("bar-told").textContent = parts.join(" · ");
}

/** Ask why; gives whether it was saved. Number keys choose a reason, Enter saves, Escape leaves it. */
function ask(row, decision) {
  document.querySelector(".overrule")?.remove();
  const form = document.getElementById("overrule").content.firstElementChild.cloneNode(true);
  const [legend, choices] = [form.querySelector("legend"), [...form.querySelectorAll("input[name=reason]")]];
  if (decision === row.dataset.machine) legend.textContent = texts.why_same;
  legend.prepend(sign(decision), ` ${texts.decisions[decision]}. `);
  row.append(form);
  row.querySelector(`.choices [value=${decision}]`)?.classList.add("asked");
  choices[0].focus({ preventScroll: true });
  form.scrollIntoView({ block: "nearest" });
  return new Promise((answered) => {
    const close = (saved) => {
      form.remove();
      row.querySelector(".asked")?.classList.remove("asked");
      row.focus({ preventScroll: true });
      answered(saved);
    };
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close(false);
      else if (event.target.name === "reason" && choices[Number(event.key) - 1]) {
        choices[Number(event.key) - 1].checked = true;
        choices[Number(event.key) - 1].focus();
        event.preventDefault();
      }
    });
    form.querySelector(".cancel").addEventListener("click", () => close(false));
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const given = Object.fromEntries(new FormData(form));
      await save(row, decision, { text: "", value: "", ...given });
      close(true);
    });
  });
}
