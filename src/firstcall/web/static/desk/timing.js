// How long somebody has had this page before their eyes: hidden time does not count.

let since = null;
let gone_ms = 0;

function look() {
  if (document.visibilityState === "visible") since ??= performance.now();
  else if (since !== null) {
    gone_ms += performance.now() - since;
    since = null;
  }
}

document.addEventListener("visibilitychange", look);
look();

/** Seconds that the page has been visible. */
export const seen_s = () => (gone_ms + (since === null ? 0 : performance.now() - since)) / 1000;
