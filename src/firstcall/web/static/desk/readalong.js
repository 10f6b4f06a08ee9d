// The transcript beside a player: shows the word that is heard, jumps to the one that is clicked, scrolls along until
// somebody scrolls themselves.

const OWN_MS = 700; // A scroll so soon after ours is ours: it moves smoothly.
const SCROLLING = new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"]);

// The last place whose time has come; -1 before all of them.
function placeOf(times, time) {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

class Timed {
  constructor(elements) {
    const known = [...elements].map((element) => ({
      element,
      from: Number(element.dataset.from),
      to: Number(element.dataset.to),
    }));
    this.all = known.sort((one, other) => one.from - other.from);
    this.times = this.all.map((each) => each.from);
    this.now = null;
  }

  // Marks what is heard at a time; true where that has changed.
  mark(time, lag) {
    const found = this.all[placeOf(this.times, time)];
    const now = found && time <= found.to + lag ? found.element : null;
    if (now === this.now) return false;
    this.now?.classList.remove("now");
    now?.classList.add("now");
    this.now = now;
    return true;
  }
}

export class ReadAlong {
  constructor(transcript, player, button) {
    this.transcript = transcript;
    this.words = new Timed(transcript.querySelectorAll("[data-word]"));
    this.lines = new Timed(transcript.querySelectorAll("[data-line][data-from]"));
    this.button = button;
    this.following = true;
    this.scrolledAt = -Infinity;
    button.onclick = () => this.follow();
    transcript.addEventListener("click", (event) => this.clicked(event, player));
    for (const each of ["wheel", "touchmove"]) transcript.addEventListener(each, () => this.leave(), { passive: true });
    transcript.addEventListener("keydown", (event) => SCROLLING.has(event.key) && this.leave());
    transcript.addEventListener("scroll", () => performance.now() - this.scrolledAt > OWN_MS && this.leave());
  }

  // Stretches in which words were heard, with a little room around them.
  get spoken() {
    return this.words.all.map(({ from, to }) => [from - 0.1, to + 0.1]);
  }

  clicked(event, player) {
    const found = event.target.closest("[data-word], [data-seek]");
    if (!found || !getSelection().isCollapsed) return; // Who selects words wants to copy them.
    player.seek(Number(found.dataset.seek ?? found.dataset.from));
    this.follow();
    if (!player.playing) player.play();
  }

  leave() {
    this.following = false;
    this.button.hidden = false;
  }

  follow() {
    this.following = true;
    this.button.hidden = true;
    this.scroll();
  }

  show(time, playing) {
    this.words.mark(time, 0.15);
    if (this.lines.mark(time, 0.4) && playing && this.following) this.scroll();
  }

  // Only the transcript's own box is moved, never the page.
  scroll() {
    const line = this.lines.now;
    const box = this.transcript;
    if (!line || box.scrollHeight <= box.clientHeight) return;
    const seen = box.getBoundingClientRect();
    const at = line.getBoundingClientRect();
    if (at.top >= seen.top + 8 && at.bottom <= seen.bottom - 8) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.scrolledAt = performance.now();
    box.scrollBy({ top: at.top - seen.top - box.clientHeight / 3, behavior: calm ? "instant" : "smooth" });
  }
}
