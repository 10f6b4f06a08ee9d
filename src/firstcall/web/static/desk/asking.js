// Requests to the server, and telling what came of them. Pages ask through this file only.

const texts = JSON.parse(document.getElementById("shell-texts")?.textContent ?? "{}");
const csrf = document.querySelector("meta[name=csrf]")?.content ?? "";
let hiding = 0;

/** Say what happened, to eyes and to screen readers. */
export function tell(text) {
  const place = document.getElementById("happened");
  place.classList.remove("gone");
  place.textContent = "";
  requestAnimationFrame(() => { place.textContent = text; });
  clearTimeout(hiding);
  hiding = setTimeout(() => place.classList.add("gone"), 4000);
}

const UNFIT = 422;  // The server's own words for these name fields and what programs send; people get ours.

/** A refusal of the server in the page's language; one that has no words there as it came. */
function said(status, detail) {
  const begins = Object.keys(texts.refusals ?? {}).find((each) => `${detail}`.startsWith(each));
  if (begins === undefined) return status === UNFIT ? texts.unfit : typeof detail === "string" && detail;
  const text = texts.refusals[begins];
  return text.endsWith(" ") ? text + detail.slice(begins.length) : text;
}

/** Post a value as JSON; gives the answer's value. Tells and throws where it did not come through. */
export async function post(address, value) {
  let answer;
  try {
    answer = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-Token": csrf },
      body: JSON.stringify(value),
      credentials: "same-origin",
      redirect: "error",
    });
  } catch (error) {
    tell(texts.failed);
    throw error;
  }
  if (answer.ok) return answer.status === 204 ? null : answer.json();
  const told = await answer.json().catch(() => ({}));
  tell(answer.status === 401 ? texts.signed_out : said(answer.status, told.detail) || texts.failed);
  throw new Error(`${answer.status}`);
}

/** Get a page's part anew: the elements of `ids` are replaced by those of the page at `address`. */
export async function renew(address, ids) {
  const answer = await fetch(address, { headers: { Accept: "text/html" }, credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const id of ids) {
    const fresh = page.getElementById(id);
    if (fresh) document.getElementById(id).replaceWith(document.adoptNode(fresh));
  }
}
