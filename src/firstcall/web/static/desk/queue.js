// The queue by keyboard: up and down between the interviews, Enter opens (a link does that itself), next opens the first.

import * as keys from "./keys.js";

const links = () => [...document.querySelectorAll(".interview-row a")];

function move(step) {
  const all = links();
  if (all.length === 0) return false;
  const now = all.indexOf(document.activeElement);
  const to = now < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(now + step, 0), all.length - 1);
  all[to].focus({ preventScroll: true });
  all[to].closest("li").scrollIntoView({ block: "nearest" });
  return true;
}

keys.on("down", () => move(1));
keys.on("up", () => move(-1));
keys.on("next", () => {
  const all = links();
  const now = all.indexOf(document.activeElement);
  if (all.length === 0) return false;
  all[Math.max(now, 0)].click();
  return true;
});

const filters = document.querySelector(".filters");
document.getElementById("filter").hidden = true;
filters.addEventListener("change", () => filters.requestSubmit());
