// AudioWorklet: the microphone at its own rate in, frames of 20 ms at 16 kHz out, with their level.

const RATE = 16000;
const FRAME = 320;
const ZEROS = 16; // Zero crossings of the sinc on either side: aliases lie 60 dB below.

class Capture extends AudioWorkletProcessor {
  constructor() {
    super();
    this.step = sampleRate / RATE;
    this.reach = Math.ceil(ZEROS * Math.max(1, this.step));
    this.input = new Float32Array(0);
    this.at = this.reach; // Position of the next output sample in the input.
    this.frame = new Int16Array(FRAME);
    this.filled = 0;
    this.power = 0;
  }

  // Windowed-sinc interpolation, cut off below the lower of the two rates' halves.
  sample(position) {
    const cut = Math.min(1, 1 / this.step) * 0.95;
    const first = Math.ceil(position - this.reach);
    const last = Math.floor(position + this.reach);
    let sum = 0;
    for (let at = first; at <= last; at += 1) {
      const distance = at - position;
      const x = Math.PI * distance * cut;
      const sinc = x === 0 ? 1 : Math.sin(x) / x;
      const window = 0.5 + 0.5 * Math.cos((Math.PI * distance) / (this.reach + 1));
      sum += this.input[at] * sinc * window * cut;
    }
    return sum;
  }

  process(inputs) {
    const channel = inputs[0][0];
    if (!channel) return true;
    const joined = new Float32Array(this.input.length + channel.length);
    joined.set(this.input);
    joined.set(channel, this.input.length);
    this.input = joined;
    while (this.at + this.reach < this.input.length) {
      const value = Math.max(-1, Math.min(1, this.sample(this.at)));
      this.frame[this.filled] = value < 0 ? value * 32768 : value * 32767;
      this.power += value * value;
      this.filled += 1;
      this.at += this.step;
      if (this.filled === FRAME) this.send();
    }
    const used = Math.floor(this.at) - this.reach;
    if (used > 0) {
      this.input = this.input.slice(used);
      this.at -= used;
    }
    return true;
  }

  send() {
    const frame = this.frame;
    this.port.postMessage({ frame, level: Math.sqrt(this.power / FRAME) }, [frame.buffer]);
    this.frame = new Int16Array(FRAME);
    this.filled = 0;
    this.power = 0;
  }
}

registerProcessor("capture", Capture);
