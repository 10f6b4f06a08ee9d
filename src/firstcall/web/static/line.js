// The connection to the server: says hello, numbers the frames, and comes back by itself when it breaks.

export const CODES = { BAD_MESSAGE: 4400, NO_SUCH_LINK: 4404, ELSEWHERE: 4409, ENDED: 4410, BUSY: 4429, FAILED: 4500 };
const FINAL = new Set([CODES.BAD_MESSAGE, CODES.NO_SUCH_LINK, CODES.ELSEWHERE, CODES.ENDED, CODES.FAILED]);
const PATIENCE_MS = 60000;
const WAITS_MS = [300, 700, 1500, 3000, 5000];
const BUNDLE = 2; // Frames in a message: 40 ms, half the work of 20 ms for the network and for the server.
const BACKLOG_BYTES = 320000; // Ten seconds of sound that the network has not taken: newer frames are left out.

function seat() {
  const kept = sessionStorage.getItem("seat");
  if (kept) return kept;
  const made = crypto.randomUUID();
  sessionStorage.setItem("seat", made);
  return made;
}

export class Line extends EventTarget {
  constructor(kind) {
    super();
    this.kind = kind; // "browser" or "chat"
    this.number = 0;
    this.bundle = [];
    this.closed = false;
    this.lostAt = 0;
    this.tries = 0;
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  open() {
    const address = new URL(`${location.pathname.replace(/\/$/, "")}/line`, location.href);
    address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(address);
    socket.binaryType = "arraybuffer";
    socket.onopen = () => {
      this.number = 0;
      this.bundle = [];
      socket.send(JSON.stringify({ type: "hello", version: 1, line: this.kind, seat: seat() }));
    };
    socket.onmessage = (event) => {
      if (this.lostAt || this.tries) {
        this.lostAt = 0;
        this.tries = 0;
        this.tell("back");
      }
      if (typeof event.data === "string") this.tell("message", JSON.parse(event.data));
      else this.tell("sound", new Int16Array(event.data, 4));
    };
    socket.onclose = (event) => this.lost(event.code);
    this.socket = socket;
  }

  lost(code) {
    if (this.closed) return;
    if (code === 1000 || FINAL.has(code)) {
      this.closed = true;
      this.tell("closed", code);
      return;
    }
    this.lostAt ||= performance.now(); // Somebody may set the clock.
    const left = PATIENCE_MS - (performance.now() - this.lostAt);
    if (left <= 0) {
      this.closed = true;
      this.tell("closed", CODES.FAILED);
      return;
    }
    const wait = WAITS_MS[Math.min(this.tries, WAITS_MS.length - 1)];
    this.tries += 1;
    this.tell("lost", { code, seconds: Math.ceil(left / 1000) });
    setTimeout(() => this.closed || this.open(), wait);
  }

  get isOpen() {
    return this.socket?.readyState === WebSocket.OPEN;
  }

  // Send one frame, with its neighbour; its number is its place in time, also where the network is too slow to take it.
  frame(samples) {
    if (!this.isOpen) return;
    this.bundle.push(samples);
    if (this.bundle.length < BUNDLE) return;
    const frames = this.bundle;
    const number = this.number;
    this.bundle = [];
    this.number += frames.length;
    if (this.socket.bufferedAmount > BACKLOG_BYTES) return;
    const message = new ArrayBuffer(4 + frames.length * samples.length * 2);
    new DataView(message).setUint32(0, number, true);
    frames.forEach((each, at) => new Int16Array(message, 4 + at * each.length * 2, each.length).set(each));
    this.socket.send(message);
  }

  // False where there is no connection to send by.
  send(message) {
    if (!this.isOpen) return false;
    this.socket.send(JSON.stringify(message));
    return true;
  }

  // Leave on purpose.
  close() {
    this.closed = true;
    this.send({ type: "bye" });
    this.socket?.close(1000);
  }
}
