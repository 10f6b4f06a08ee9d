// The candidate's page: welcome, sound check, the interview by voice or in writing, the end.

import { CODES, Line } from "./line.js";
import { Sound } from "./sound.js";

const $ = (id) => document.getElementById(id);
const texts = JSON.parse($("texts").textContent);
const asked = Number(document.body.dataset.asked);
const CHECK_S = 3;
const LOUD = 0.02; // Level of a frame that somebody speaks into.

let sound = null;
let line = null;
let paused = false;
let ended = null;

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

function show(id) {
  for (const each of ["welcome", "check", "call", "end"]) $(each).hidden = each !== id;
  document.body.dataset.view = id;
  $("trouble").hidden = true;
}

function trouble(text) {
  $("trouble").textContent = text;
  $("trouble").hidden = !text;
}

// ------------------------------------------------------------------------------------------- the sound check

async function check() {
  show("check");
  $("check").querySelector("h2").focus();
  $("heard-well").hidden = $("try-again").hidden = true;
  $("check-text").textContent = texts.say_something;
  try {
    sound ??= new Sound();
    if (!sound.isOpen) await sound.open();
  } catch (error) {
    $("check-text").textContent = error.name === "NotAllowedError" ? texts.denied : texts.no_microphone;
    $("try-again").hidden = false;
    sound?.close();
    sound = null;
    return;
  }
  listenToOneself();
}

function listenToOneself() {
  const frames = [];
  let loud = 0;
  $("check").dataset.open = "";
  sound.onframe = async (frame, level) => {
    $("level").value = Math.min(1, level * 4);
    if (!loud && level < LOUD) {
      frames.splice(0, Math.max(0, frames.length - 15)); // The beginning of a word is softer than the word.
    }
    loud += level >= LOUD;
    frames.push(frame);
    if (!loud || frames.length < CHECK_S * 50) return;
    sound.onframe = (_, now) => { $("level").value = Math.min(1, now * 4); };
    $("check-text").textContent = texts.play_back;
    const whole = new Int16Array(frames.length * frames[0].length);
    frames.forEach((each, at) => whole.set(each, at * each.length));
    sound.play(whole);
    await sound.silence();
    $("check-text").textContent = texts.all_well;
    $("heard-well").hidden = $("try-again").hidden = false;
    $("heard-well").focus();
  };
}

// ------------------------------------------------------------------------------------------- the interview

function open(kind) {
  line?.close();
  const writing = kind === "chat";
  if (writing) {
    sound?.close();
    sound = null;
  }
  show("call");
  $("captions").focus();
  turn(texts.connecting);
  for (const each of document.querySelectorAll(".spoken-only")) each.hidden = writing;
  $("typing").hidden = !writing;
  $("type-instead").hidden = writing;
  $("speak-instead").hidden = !writing;
  line = new Line(kind);
  line.addEventListener("message", (event) => told(event.detail));
  line.addEventListener("sound", (event) => sound?.play(event.detail));
  line.addEventListener("back", () => trouble(""));
  line.addEventListener("lost", (event) => lost(event.detail));
  line.addEventListener("closed", (event) => closed(event.detail));
  if (sound) {
    sound.onframe = (frame, level) => {
      line.frame(frame);
      $("turn").style.setProperty("--level", Math.min(1, level * 6).toFixed(2));
    };
  }
  line.open();
}

function turn(text, kind = "") {
  $("turn").textContent = text;
  $("turn").dataset.kind = kind;
}

// What was sent answers what was asked last: the next turn begins when the server says so, and not before. False where
// there is no connection to send it by.
function send(message) {
  if (!line.send(message)) return false;
  turn(paused ? texts.paused : texts.thinking);
  return true;
}

function caption(who, text) {
  const said = document.createElement("p");
  said.className = who;
  const label = document.createElement("span");
  label.className = "visually-hidden";
  label.textContent = `${who === "agent" ? texts.said : texts.you_said} `;
  said.append(label, text);
  if (who === "candidate") for (const each of $("captions").children) each.classList.add("past");
  $("captions").append(said);
  said.scrollIntoView({ block: "nearest" });
}

$("captions").onscroll = () => $("captions").classList.toggle("scrolled", $("captions").scrollTop > 4);

function at(place) {
  if (!place) return;
  $("progress").hidden = false;
  $("place").textContent = fill(texts.progress, { place, all: asked });
  $("bar").value = place - 1;
}

function kept(place, text) {
  $("none-yet").hidden = true;
  let item = $("kept").querySelector(`[data-place="${place}"]`);
  if (!item) {
    item = document.createElement("li");
    item.dataset.place = place;
    item.value = place;
    const next = [...$("kept").children].find((each) => Number(each.dataset.place) > place);
    $("kept").insertBefore(item, next ?? null);
  }
  const change = document.createElement("button");
  change.type = "button";
  change.textContent = texts.change;
  change.setAttribute("aria-label", fill(texts.change_answer, { place }));
  change.onclick = () => send({ type: "type", text: fill(texts.change_answer, { place }) });
  const answer = document.createElement("div");
  answer.className = "answer";
  const said = document.createElement("span");
  said.textContent = text;
  answer.append(said, change);
  item.replaceChildren(answer);
}

const TELLS = {
  opened: () => turn(""),
  say: (entry) => {
    caption("agent", entry.text);
    at(entry.place);
    if (entry.kind === "moment") return;
    paused = entry.kind === "pause";
    $("pause").textContent = paused ? texts.go_on : texts.pause;
    $("yes-no").hidden = true;
    $("kept").classList.toggle("changeable", entry.kind === "summary" || entry.kind === "correction");
    turn(paused ? texts.paused : line.kind === "chat" ? "" : texts.agent_speaks, "agent");
    if (entry.kind === "feedback" || entry.kind === "goodbye") endSays(entry.text);
  },
  listen: (entry) => {
    $("yes-no").hidden = !entry.yes_no;
    turn(paused ? texts.paused : texts.your_turn, "yours");
    if (!$("typing").hidden) $("answer").focus();
  },
  speech: () => turn(texts.you_speak, "yours"),
  thinking: () => turn(texts.thinking),
  heard: (entry) => caption("candidate", entry.text),
  kept: (entry) => {
    kept(entry.place, entry.text);
    $("bar").value = Math.max($("bar").value, entry.place);
  },
  person: () => caption("note", texts.person_told),
  hush: () => sound?.hush(),
  chat: () => setTimeout(() => open("chat"), 0),
  end: (entry) => { ended = entry.ending; },
};

function told(entry) {
  TELLS[entry.type]?.(entry);
}

function endSays(text) {
  const said = document.createElement("p");
  said.textContent = text;
  $("end-said").append(said);
}

function lost({ code, seconds }) {
  sound?.hush();
  trouble(code === CODES.BUSY ? texts.busy : fill(texts.lost, { seconds }));
}

async function closed(code) {
  if (code === CODES.ENDED) ended ??= "complete";
  if (ended) {
    await sound?.silence();
    sound?.close();
    sound = null;
    $("end-text").textContent = ended === "complete" ? texts.ended : texts.ended_early;
    show("end");
    $("end-title").focus();
    return;
  }
  const said = { [CODES.ELSEWHERE]: texts.elsewhere, [CODES.NO_SUCH_LINK]: texts.bad_link };
  if (code !== 1000) trouble(said[code] ?? texts.failed);
}

// ------------------------------------------------------------------------------------------- what is pressed

$("start").onclick = check;
$("write").onclick = () => open("chat");
$("check-write").onclick = () => open("chat");
$("try-again").onclick = check;
$("heard-well").onclick = () => open("browser");
$("speak-instead").onclick = () => {
  line.close();
  check();
};
$("type-instead").onclick = () => {
  $("typing").hidden = false;
  $("type-instead").hidden = true;
  $("answer").focus();
};
$("typing").onsubmit = (event) => {
  event.preventDefault();
  const text = $("answer").value.trim();
  if (!text) return;
  if (send({ type: "type", text })) $("answer").value = "";
};
for (const button of document.querySelectorAll("[data-press]")) {
  button.onclick = () => {
    const press = button.dataset.press === "pause" && paused ? "resume" : button.dataset.press;
    send({ type: "press", button: press });
  };
}

