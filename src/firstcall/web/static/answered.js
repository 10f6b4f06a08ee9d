// The candidate's page after the answer: books the time that is chosen.

const talk = document.getElementById("talk");
const times = document.getElementById("times");
const here = location.pathname.replace(/\/$/, "");

for (const each of document.querySelectorAll(".take")) each.href = `${here}/talk.ics`;

function trouble(text) {
  const place = document.getElementById("trouble");
  place.textContent = text;
  place.hidden = false;
}

times?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const start = new FormData(times).get("start");
  times.querySelector("button").disabled = true;
  const answer = await fetch(`${here}/talk`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ start }),
  }).catch(() => null);
  if (answer?.ok) {
    sessionStorage.removeItem("taken");
    location.reload();
  } else if (answer?.status === 409) {
    sessionStorage.setItem("taken", "yes"); // The page comes back with the times that are left.
    location.reload();
  } else {
    times.querySelector("button").disabled = false;
    trouble(talk.dataset.failed);
  }
});

if (sessionStorage.getItem("taken") && times) {
  sessionStorage.removeItem("taken");
  times.closest("details")?.setAttribute("open", "");
  trouble(talk.dataset.taken);
}
