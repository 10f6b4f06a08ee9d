// What every page of the desk has: the help with its keys, and the menu.

import * as keys from "./keys.js";

const texts = JSON.parse(document.getElementById("shell-texts").textContent);
const dialog = document.getElementById("help");
const said = document.getElementById("key-said");
let asking = null;

const sign = (key) => texts.names[key] ?? key.toUpperCase();

/** Show on the page which keys do what. */
export function showKeys() {
  for (const place of document.querySelectorAll("kbd[data-shows]")) place.textContent = sign(keys.keyOf(place.dataset.shows));
  document.body.classList.toggle("keys-off", keys.areOff());
}

function show() {
  for (const button of dialog.querySelectorAll("[data-key-for]")) {
    button.classList.remove("asking");
    button.firstElementChild.textContent = sign(keys.keyOf(button.dataset.keyFor));
  }
  document.getElementById("keys-off").checked = keys.areOff();
  showKeys();
}

function open() {
  said.textContent = "";
  show();
  dialog.showModal();
}

function ask(button) {
  show();
  asking = button;
  button.classList.add("asking");
  button.firstElementChild.textContent = texts.press_key;
}

function answer(event) {
  if (!asking || ["Shift", "Control", "Alt", "Meta", "Tab"].includes(event.key)) return;
  event.preventDefault();
  event.stopPropagation();
  const what = asking.dataset.keyFor;
  asking = null;
  const taken = event.key === "Escape" ? "" : keys.change(what, keys.normal(event.key));
  said.textContent = taken ? texts.key_taken.replace("{what}", texts.keys[taken]) : "";
  show();
}

document.getElementById("open-help").addEventListener("click", (event) => {
  event.preventDefault();
  open();
});
dialog.addEventListener("keydown", answer, { capture: true });
dialog.addEventListener("click", (event) => {
  const button = event.target.closest("[data-key-for]");
  if (button) ask(button);
});
document.getElementById("keys-off").addEventListener("change", (event) => {
  keys.turnOff(event.target.checked);
  show();
});
document.getElementById("keys-back").addEventListener("click", () => {
  keys.backToUsual();
  show();
});
for (const menu of document.querySelectorAll("details.menu")) {
  document.addEventListener("click", (event) => { if (!menu.contains(event.target)) menu.open = false; });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}
keys.on("help", open);
show();
