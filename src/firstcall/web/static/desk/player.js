// <call-player>: hears a call. One answer or all of it, faster or slower at the same pitch, silence left out.
// Without this file the page has the browser's own player and the whole transcript.
// It takes no keys but those of its own buttons and slider: the desk's keys are keys.js's.

import { ReadAlong } from "./readalong.js";
import { Waveform } from "./waveform.js";

const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5];
const BACK_S = 1; // Resuming goes back so far: whoever stopped to think has lost the last word.
const STEP_S = 5;
const PAGE_S = 30;
const KEPT = { rate: "firstcall.rate", skips: "firstcall.skips-silence" };

function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

// What is left of some stretches of time when others are taken out of them.
function without(stretches, taken) {
  return taken.reduce(
    (left, [from, to]) =>
      left.flatMap(([a, b]) => (to <= a || b <= from ? [[a, b]] : [[a, from], [to, b]].filter(([c, d]) => d > c))),
    stretches,
  );
}

export class CallPlayer extends HTMLElement {
  plays = 0; // How often playing was started.
  #answers = new Map();
  #until = null; // Where the answer that plays ends; null: plays on.
  #answer = null; // The requirement whose answer plays.
  #moved = true; // Somebody chose the place since the last pause: resuming starts right there.
  #silences = [];
  #frame = 0;
  #timer = 0;

  connectedCallback() {
    if (this.audio) return;
    this.audio = this.querySelector("audio");
    const { texts, answers } = JSON.parse(this.querySelector("script").textContent);
    this.texts = texts;
    for (const each of answers) this.#answers.set(each.requirement_id, each);
    this.audio.controls = false;
    this.audio.preservesPitch = true;
    this.#part("tools").hidden = false;
    this.wave = new Waveform(this.#part("wave").querySelector("canvas"), answers);
    this.#wire();
    const transcript = document.getElementById(this.dataset.transcript);
    if (transcript) this.text = new ReadAlong(transcript, this, this.#part("follow"));
    this.rate = Number(localStorage.getItem(KEPT.rate)) || 1;
    this.skipsSilence = localStorage.getItem(KEPT.skips) === "yes";
    this.#load();
    this.#show();
  }

  // ----------------------------------------------------------------------------------------- what pages may call

  get playing() {
    return !this.audio.paused;
  }

  get duration() {
    return this.audio.duration || Number(this.dataset.duration);
  }

  get time() {
    return this.audio.currentTime;
  }

  get answering() {
    return this.#answer;
  }

  // Play on from here; a pause is made good by going back a little.
  play() {
    if (this.#broken) return;
    if (!this.#moved) this.audio.currentTime = Math.max(0, this.time - BACK_S);
    this.#plainly();
    this.#start();
  }

  pause() {
    this.audio.pause();
  }

  toggle() {
    if (this.playing) this.pause();
    else this.play();
  }

  // Go to a place; what plays plays on from there, beyond the end of an answer too.
  seek(seconds) {
    this.#plainly();
    this.#moved = true;
    this.audio.currentTime = Math.min(Math.max(0, seconds), this.duration);
    this.#show();
  }

  seekBy(seconds) {
    this.seek(this.time + seconds);
  }

  // Play one answer from before its first word to its end, and stop there. False where it has no sound.
  playAnswer(requirementId) {
    const answer = this.#answers.get(requirementId);
    if (!answer || this.#broken) return false;
    this.#plainly();
    this.#until = answer.to_s;
    this.#answer = requirementId;
    this.#moved = true;
    if (Math.abs(this.time - answer.from_s) > 0.001 || this.playing) this.audio.currentTime = answer.from_s;
    this.text?.follow();
    this.#start();
    this.#tell("call:answer", { requirementId });
    return true;
  }

  // Have an answer ready: it then starts at once. Does nothing while something plays.
  prepare(requirementId) {
    const answer = this.#answers.get(requirementId);
    this.wave.choose(requirementId);
    this.#show();
    if (!answer || this.playing || this.#broken) return;
    this.#moved = true;
    this.audio.currentTime = answer.from_s;
  }

  has(requirementId) {
    return this.#answers.has(requirementId);
  }

  get rate() {
    return this.audio.playbackRate;
  }

  set rate(rate) {
    const nearest = RATES.reduce((best, each) => (Math.abs(each - rate) < Math.abs(best - rate) ? each : best));
    this.audio.defaultPlaybackRate = this.audio.playbackRate = nearest;
    this.#part("rate").value = String(nearest);
    localStorage.setItem(KEPT.rate, String(nearest));
    this.#schedule();
  }

  faster() {
    this.rate = RATES[Math.min(RATES.indexOf(this.rate) + 1, RATES.length - 1)];
  }

  slower() {
    this.rate = RATES[Math.max(RATES.indexOf(this.rate) - 1, 0)];
  }

  get skipsSilence() {
    return this.#part("skip").checked;
  }

  set skipsSilence(skips) {
    this.#part("skip").checked = skips;
    localStorage.setItem(KEPT.skips, skips ? "yes" : "no");
  }

  // ----------------------------------------------------------------------------------------- inside

  get #broken() {
    return this.audio.error !== null;
  }

  #part(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }

  #tell(name, detail = {}) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  #start() {
    this.plays += 1;
    // A pause that comes before the sound has begun is no failure.
    this.audio.play().catch((error) => error.name === "AbortError" || this.#fail());
  }

  #plainly() {
    const ended = this.#answer;
    this.#until = null;
    this.#answer = null;
    clearTimeout(this.#timer);
    if (ended !== null) this.#tell("call:answer-end", { requirementId: ended });
  }

  #fail() {
    this.#part("trouble").textContent = this.texts.failed;
    this.#part("trouble").hidden = false;
  }

  async #load() {
    const answer = await fetch(this.dataset.peaks).catch(() => null);
    if (!answer?.ok) return; // The sound can be heard without its outline.
    const outline = await answer.json();
    if (!outline.whole) {
      const heard = (atob(outline.candidate).length * outline.bin_s) | 0;
      this.#part("trouble").textContent = fill(this.texts.cut_short, { time: clock(heard) });
      this.#part("trouble").hidden = false;
    }
    this.#silences = without(outline.silences, this.text?.spoken ?? []);
    this.wave.outline(outline, this.#silences);
    this.#part("skip").disabled = !this.#silences.length;
    this.#show();
    this.dataset.ready = "";
  }

  #wire() {
    const { audio } = this;
    this.#part("play").onclick = () => this.toggle();
    this.#part("rate").onchange = (event) => { this.rate = Number(event.target.value); };
    this.#part("skip").onchange = (event) => { this.skipsSilence = event.target.checked; };
    this.#slider(this.#part("wave"));
    audio.onplay = () => {
      this.#moved = false;
      this.#watch();
      this.#tell("call:play");
      this.#show();
    };
    audio.onplaying = audio.onseeked = () => this.#schedule();
    audio.onpause = audio.onended = () => {
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#timer);
      this.#moved = audio.ended;
      this.#plainly();
      this.#tell("call:pause");
      this.#show();
    };
    audio.ontimeupdate = () => this.#tick(); // Goes on where the page is hidden and nothing is drawn.
    audio.onloadedmetadata = () => this.#show();
    audio.onerror = () => this.#fail();
    if (audio.error) this.#fail();
    document.addEventListener("click", (event) => {
      const button = event.target.closest?.("[data-play-answer]");
      if (!button) return;
      if (this.playing && this.#answer === button.dataset.playAnswer) this.pause();
      else this.playAnswer(button.dataset.playAnswer);
    });
  }

  #slider(wave) {
    const at = (event) => {
      const box = wave.getBoundingClientRect();
      return ((event.clientX - box.left) / box.width) * this.duration;
    };
    wave.onpointerdown = (event) => {
      if (event.button) return;
      const answer = this.wave.answerAt(at(event), event.clientY - wave.getBoundingClientRect().top);
      if (answer) {
        this.playAnswer(answer);
        return;
      }
      wave.setPointerCapture(event.pointerId);
      this.seek(at(event));
    };
    wave.onpointermove = (event) => wave.hasPointerCapture(event.pointerId) && this.seek(at(event));
    const keys = {
      ArrowLeft: () => this.seekBy(-STEP_S),
      ArrowRight: () => this.seekBy(STEP_S),
      PageDown: () => this.seekBy(-PAGE_S),
      PageUp: () => this.seekBy(PAGE_S),
      Home: () => this.seek(0),
      End: () => this.seek(this.duration),
    };
    wave.onkeydown = (event) => {
      if (!(event.key in keys) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      keys[event.key]();
    };
  }

  // Have somebody look at the right moment, even where no frame is drawn just then.
  #schedule() {
    clearTimeout(this.#timer);
    if (this.#until === null || !this.playing) return;
    const left_s = (this.#until - this.time) / this.rate;
    this.#timer = setTimeout(() => (this.#tick(), this.#schedule()), Math.max(4, left_s * 1000));
  }

  #watch() {
    cancelAnimationFrame(this.#frame);
    const next = () => {
      this.#tick();
      if (this.playing) this.#frame = requestAnimationFrame(next);
    };
    this.#frame = requestAnimationFrame(next);
  }

  #tick() {
    if (this.playing && !this.audio.seeking) {
      if (this.#until !== null && this.time >= this.#until) {
        this.pause();
        return;
      }
      const silence = this.skipsSilence && this.#silences.find(([from, to]) => from <= this.time && this.time < to - 0.1);
      if (silence) this.audio.currentTime = silence[1];
    }
    this.#show();
  }

  #show() {
    const { time, duration, playing } = this;
    const button = this.#part("play");
    if (button.dataset.playing !== String(playing)) {
      button.dataset.playing = String(playing);
      button.setAttribute("aria-label", playing ? this.texts.pause : this.texts.play);
    }
    const told = fill(this.texts.place, { time: clock(time), all: clock(duration) });
    if (this.#part("place").textContent !== told) {
      this.#part("place").textContent = told;
      const wave = this.#part("wave");
      wave.setAttribute("aria-valuemax", String(Math.floor(duration)));
      wave.setAttribute("aria-valuenow", String(Math.floor(time)));
      wave.setAttribute("aria-valuetext", told);
    }
    for (const each of document.querySelectorAll("[data-play-answer]")) {
      each.toggleAttribute("data-playing", playing && each.dataset.playAnswer === this.#answer);
    }
    this.wave.draw(time, duration, this.#answer);
    this.text?.show(time, playing);
  }
}

customElements.define("call-player", CallPlayer);
