// The outline of a call on a canvas: the candidate above, the agent below, answers as bands, silence as a thin line.
// Colours are the page's; what the picture says stands in the transcript and on the slider around it too.

const STRIP = 18; // Height of the strip over the outline in which answers have their numbers, in CSS pixels.
const GAP = 4;
const LOUD = 0.96; // So much of the outline is softer than what fills its track; shouts are cut off.
const NEAR = 10; // Pixels: numbers that would stand closer are left out, and a click so close to an answer means it.

function bytes(base64) {
  return Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
}

export class Waveform {
  constructor(canvas, answers) {
    this.canvas = canvas;
    this.answers = answers;
    this.silences = [];
    this.chosen = null;
    this.last = [0, 0, null];
    new ResizeObserver(() => this.resize()).observe(canvas.parentElement);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.resize());
    new MutationObserver(() => this.resize()).observe(document.documentElement, { attributeFilter: ["class", "data-theme"] });
  }

  // What `peaks.json` says.
  outline({ candidate, agent, bin_s, duration_s }, silences) {
    this.tracks = [bytes(candidate), bytes(agent)];
    this.bin_s = bin_s;
    this.duration = duration_s;
    this.silences = silences;
    this.resize();
  }

  choose(requirementId) {
    this.chosen = requirementId;
  }

  // Whose answer's number is there; null beside all of them.
  answerAt(seconds, y) {
    if (y > STRIP) return null;
    const near_s = (NEAR / this.size.width) * this.duration;
    const away = (each) => Math.max(each.from_s - seconds, seconds - each.to_s, 0);
    const [nearest] = this.answers.toSorted((one, other) => away(one) - away(other));
    return nearest && away(nearest) <= near_s ? nearest.requirement_id : null;
  }

  resize() {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    if (!width || !height) return;
    const scale = devicePixelRatio || 1;
    this.canvas.width = Math.round(width * scale);
    this.canvas.height = Math.round(height * scale);
    this.size = { width, height, scale };
    const style = getComputedStyle(this.canvas);
    const colour = (name) => style.getPropertyValue(`--wave-${name}`).trim() || style.color;
    this.colours = Object.fromEntries(
      ["candidate", "agent", "played", "band", "band-now", "number", "silence", "head"].map((each) => [each, colour(each)]),
    );
    this.ahead = this.paint(this.colours.candidate, this.colours.agent);
    this.behind = this.paint(this.colours.played, this.colours.played);
    this.draw(...this.last);
  }

  // Both tracks in these colours, as a picture to be laid on the canvas.
  paint(...colours) {
    if (!this.tracks) return null;
    const { width, height, scale } = this.size;
    const picture = new OffscreenCanvas(this.canvas.width, this.canvas.height);
    const pen = picture.getContext("2d");
    pen.scale(scale, scale);
    const room = (height - STRIP - GAP) / 2;
    const columns = Math.floor(width / 2); // Two pixels a column: fine enough to read, coarse enough to see.
    this.tracks.forEach((track, place) => {
      const outline = this.columns(track, columns);
      const loudest = Math.max(12, outline.toSorted((one, other) => one - other)[Math.floor(columns * LOUD)]);
      const middle = STRIP + place * (room + GAP) + room / 2;
      pen.fillStyle = colours[place];
      outline.forEach((loud, column) => {
        const tall = Math.max(1, Math.min(1, loud / loudest) * room);
        pen.fillRect(column * 2, middle - tall / 2, 1.4, tall);
      });
    });
    return picture;
  }

  // The mean of the peaks of each column: the loudest alone would make a wall of running speech.
  columns(track, count) {
    const bins = this.duration / this.bin_s;
    return Float32Array.from({ length: count }, (_, column) => {
      const from = Math.floor((column / count) * bins);
      const to = Math.max(from + 1, Math.floor(((column + 1) / count) * bins));
      let sum = 0;
      for (let bin = from; bin < to && bin < track.length; bin += 1) sum += track[bin];
      return sum / (to - from);
    });
  }

  draw(time, duration, answering) {
    this.last = [time, duration, answering];
    if (!this.size || !duration) return;
    const { width, height, scale } = this.size;
    const pen = this.canvas.getContext("2d");
    const x = (seconds) => (seconds / duration) * width;
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    pen.clearRect(0, 0, width, height);
    this.bands(pen, x, height, answering);
    pen.fillStyle = this.colours.silence;
    for (const [from, to] of this.silences) pen.fillRect(x(from), height - 2, Math.max(1, x(to) - x(from)), 2);
    this.lay(pen, this.ahead, x(time), width - x(time));
    this.lay(pen, this.behind, 0, x(time));
    pen.fillStyle = this.colours.head;
    pen.fillRect(Math.min(x(time), width - 2), STRIP - 2, 2, height);
  }

  bands(pen, x, height, answering) {
    pen.font = "600 11px system-ui, sans-serif";
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    let last = -Infinity;
    for (const each of this.answers.toSorted((one, other) => one.from_s - other.from_s)) {
      const now = each.requirement_id === (answering ?? this.chosen);
      const from = x(each.from_s);
      const wide = Math.max(3, x(each.to_s) - from);
      pen.fillStyle = now ? this.colours["band-now"] : this.colours.band;
      pen.beginPath();
      pen.roundRect(from, 0, wide, height - 3, 3);
      pen.fill();
      const middle = from + wide / 2;
      if (middle - last < NEAR + 3) continue;
      last = middle;
      pen.fillStyle = this.colours.number;
      pen.fillText(String(each.place), middle, STRIP / 2);
    }
  }

  lay(pen, picture, from, wide) {
    if (!picture || wide <= 0) return;
    const { height, scale } = this.size;
    pen.drawImage(picture, from * scale, 0, wide * scale, height * scale, from, 0, wide, height);
  }
}
