// The keys: which there are, what they are now in this browser, and who wants to know of them. No page is known here.

const PLACE = "firstcall.keys";

export const USUAL = {
  play: " ",
  back: "j",
  forward: "l",
  up: "ArrowUp",
  down: "ArrowDown",
  answer: "Enter",
  met: "1",
  not_met: "2",
  review: "3",
  edit: "e",
  reason: "r",
  again: "b",
  undo: "u",
  next: "n",
  help: "?",
};

const NATIVE = new Set(["Enter", " "]); // What presses a button or follows a link that has the focus.
const listeners = new Map();
const presses = { count: 0 };
let own = read();

function read() {
  try {
    return JSON.parse(localStorage.getItem(PLACE)) ?? {};
  } catch {
    return {};
  }
}

function keep() {
  try {
    localStorage.setItem(PLACE, JSON.stringify(own));
  } catch {
    // A browser that keeps nothing: the choice holds for this page.
  }
}

export const keyOf = (what) => own.keys?.[what] ?? USUAL[what];
export const areOff = () => own.off === true;

export function turnOff(off) {
  own.off = off;
  keep();
}

/** Give a key to something; gives what has that key already, or "" where it was free. */
export function change(what, key) {
  const taken = Object.keys(USUAL).find((each) => each !== what && keyOf(each) === key);
  if (taken) return taken;
  own.keys = { ...own.keys, [what]: key };
  keep();
  return "";
}

export function backToUsual() {
  own = {};
  keep();
}

/** Call `act` when the key of `what` is pressed; `act` may give false: then the key was not meant for it. */
export function on(what, act) {
  listeners.set(what, [...(listeners.get(what) ?? []), act]);
}

/** How many keys have been pressed on this page, typing included. */
export const pressed = () => presses.count;

export const normal = (key) => (key.length === 1 ? key.toLowerCase() : key);

const isTyping = (target) => target.closest?.("input, textarea, select, [contenteditable]") !== null;
const isPressable = (target) => target.closest?.("button, a[href], summary, [role=button], [role=slider]") !== null;

document.addEventListener("keydown", (event) => {
  if (!["Shift", "Control", "Alt", "Meta"].includes(event.key)) presses.count += 1;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || areOff()) return;
  if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
  const key = normal(event.key);
  if (NATIVE.has(key) && isPressable(event.target)) return;
  const what = Object.keys(USUAL).find((each) => keyOf(each) === key);
  const acts = listeners.get(what) ?? [];
  if (acts.some((act) => act(event) !== false)) event.preventDefault();
});
