// Correcting what was heard: the words, what becomes of value and verdict before anything is saved, and saving.

import { post, renew, tell } from "./asking.js";
import { showKeys } from "./shell.js";
import { wordDiff } from "./words.js";

const WAIT_MS = 300; // After the last letter: a preview reads the whole interview again.
const page = document.getElementById("interview");
const texts = JSON.parse(document.getElementById("review-texts").textContent);

/** Open the correction of a row's answer. */
export function correct(row) {
  if (!row?.dataset.turn || row.querySelector(".correction")) return;
  document.querySelector(".correction")?.remove();
  document.querySelector("call-player:defined")?.pause();
  const form = document.getElementById("correction").content.firstElementChild.cloneNode(true);
  const [field, save, place] = [form.querySelector("textarea"), form.querySelector(".main"), form.querySelector(".compared")];
  const heard = row.dataset.text;
  let waiting = 0;
  let asked = 0;
  field.value = heard;
  row.append(form);
  field.focus({ preventScroll: true });
  form.scrollIntoView({ block: "nearest" });

  const what = () => ({ turn_id: row.dataset.turn, text: field.value.trim() });
  const close = () => {
    clearTimeout(waiting);
    form.remove();
    row.focus({ preventScroll: true });
  };
  const preview = async () => {
    const number = (asked += 1);
    const found = await post(`${page.dataset.address}/transcript/preview`, what());
    if (number !== asked) return;
    place.replaceChildren(...compared(heard, field.value.trim(), found, row.dataset.requirement));
    place.hidden = false;
    save.disabled = false;
  };
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    asked += 1;
    save.disabled = true;
    if (field.value.trim() && field.value.trim() !== heard) waiting = setTimeout(preview, WAIT_MS);
    else place.hidden = true;
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "Enter" && !event.shiftKey && event.target === field) {
      event.preventDefault();
      if (!save.disabled) form.requestSubmit();
    }
  });
  form.querySelector(".cancel").addEventListener("click", close);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    save.disabled = true;
    await post(`${page.dataset.address}/transcript`, what());
    await renew(location.href, ["rows", "bar", "head"]);
    showKeys();
    const fresh = document.getElementById(row.id);
    fresh.classList.add("here");
    fresh.focus({ preventScroll: true });
    tell(texts.corrected);
  });
}

function cell(name, ...parts) {
  const made = document.createElement(name);
  made.append(...parts);
  return made;
}

function line(name, ...parts) {
  const made = cell("tr", cell("th", name), cell("td", ...parts));
  made.firstElementChild.scope = "row";
  return made;
}

const change = (name, then, now) => line(name, cell("del", then), " → ", cell("ins", now));

const called = (side) => [texts.decisions[side.decision], side.value].filter(Boolean).join(" · ");

/** What a moved requirement is called: its question, or just "verdict" where it is the one at hand. */
function label(requirement, at_hand) {
  if (requirement === at_hand) return texts.verdict;
  return document.querySelector(`#q-${CSS.escape(requirement)} .question`).textContent;
}

/** The rows of the table that tells what a correction changes. */
function compared(heard, text, found, at_hand) {
  const rows = [line(texts.words, ...wordDiff(heard, text))];
  if (found.is_blind) return rows;
  for (const each of found.moved) {
    rows.push(change(label(each.requirement_id, at_hand), called(each.old), called(each.new)));
  }
  if (!found.moved.length) rows.push(line(texts.verdict, texts.no_change));
  if (found.old_outcome !== found.new_outcome) {
    rows.push(change(texts.outcome, found.old_outcome_text, found.new_outcome_text));
  }
  return rows;
}
