// The page's ears and mouth: one AudioContext for the microphone and for the agent's prompts.

export const RATE = 16000;
const GAP_S = 0.12; // Between two prompts; the server counts with the same.

export class Sound {
  constructor() {
    this.context = new AudioContext();
    this.onframe = () => {};
    this.sources = new Set();
    this.free = 0; // When the last prompt that was ordered ends.
    this.idle = [];
  }

  // Ask for the microphone; throws what the browser throws (NotAllowedError, NotFoundError ...).
  async open() {
    await this.context.resume();
    this.stream = await navigator.mediaDevices.getUserMedia({
      audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 },
    });
    await this.context.audioWorklet.addModule("/static/capture.js");
    this.node = new AudioWorkletNode(this.context, "capture", { numberOfOutputs: 0, channelCount: 1 });
    this.node.port.onmessage = (event) => this.onframe(event.data.frame, event.data.level);
    this.context.createMediaStreamSource(this.stream).connect(this.node);
  }

  get isOpen() {
    return Boolean(this.node) && this.stream.active;
  }

  // Play 16-bit samples after what is being played.
  play(samples) {
    const buffer = this.context.createBuffer(1, Math.max(1, samples.length), RATE);
    const channel = buffer.getChannelData(0);
    for (let at = 0; at < samples.length; at += 1) channel[at] = samples[at] / 32768;
    const source = this.context.createBufferSource();
    source.buffer = buffer;
    source.connect(this.context.destination);
    const now = this.context.currentTime;
    const start = this.free > now ? this.free + GAP_S : now;
    source.start(start);
    this.free = start + buffer.duration;
    this.sources.add(source);
    source.onended = () => {
      this.sources.delete(source);
      if (this.sources.size === 0) this.idle.splice(0).forEach((done) => done());
    };
  }

  hush() {
    for (const source of this.sources) source.stop();
    this.sources.clear();
    this.free = 0;
    this.idle.splice(0).forEach((done) => done());
  }

  // Resolves when nothing is being played.
  silence() {
    return this.sources.size === 0 ? Promise.resolve() : new Promise((done) => this.idle.push(done));
  }

  close() {
    this.hush();
    if (this.stream) this.stream.getTracks().forEach((track) => track.stop());
    this.context.close();
  }
}
