import { Duplex } from "node:stream";

/** See frames.ts. */
const HEADER = 8;
const STDOUT = 1;

/**
 * Standard input and output of a program in a container as one stream, over the engine's hijacked
 * connection; what it writes to standard error is left out. Destroying it closes the input. What is
 * written after the program's end is lost in silence: its last output is still to be read.
 */
export class Pipe extends Duplex {
  readonly #raw: Duplex;
  #rest: Buffer = Buffer.alloc(0);
  /** Bytes of the present frame that are still to come, and whether they are wanted. */
  #left = 0;
  #wanted = false;
  #read = 0;

  constructor(raw: Duplex) {
    super();
    this.#raw = raw;
    raw.on("data", (chunk: Buffer) => this.#take(chunk));
    raw.on("end", () => this.push(null));
    raw.on("error", (error) => raw.readableEnded || this.destroy(error));
    raw.on("close", () => raw.readableEnded || this.destroy());
    raw.pause();
  }

  /** Bytes of output that have come. */
  get bytesRead(): number {
    return this.#read;
  }

  #take(chunk: Buffer): void {
    let bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    this.#rest = Buffer.alloc(0);
    while (bytes.length > 0) {
      if (this.#left === 0) {
        if (bytes.length < HEADER) {
          this.#rest = bytes;
          return;
        }
        this.#wanted = bytes[0] === STDOUT;
        this.#left = bytes.readUInt32BE(4);
        bytes = bytes.subarray(HEADER);
        continue;
      }
      const part = bytes.subarray(0, this.#left);
      this.#left -= part.length;
      bytes = bytes.subarray(part.length);
      if (!this.#wanted) continue;
      this.#read += part.length;
      if (!this.push(part)) this.#raw.pause();
    }
  }

  override _read(): void {
    this.#raw.resume();
  }

  override _write(chunk: Buffer, encoding: BufferEncoding, done: () => void): void {
    if (this.#raw.writable) this.#raw.write(chunk, encoding, () => done());
    else done();
  }

  override _final(done: () => void): void {
    if (this.#raw.writable) this.#raw.end();
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#raw.destroy();
    done(error);
  }
}
