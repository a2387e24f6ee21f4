import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { Duplex } from "node:stream";

/**
 * Input and output of a running `ssh -W` as one stream. What is written after the other end has
 * closed is lost in silence: its last answer is still to be read.
 */
export class Tunnel extends Duplex {
  readonly #child: ChildProcessWithoutNullStreams;
  #read = 0;

  constructor(child: ChildProcessWithoutNullStreams) {
    super();
    this.#child = child;
    child.stdout.on("data", (chunk: Buffer) => {
      this.#read += chunk.length;
      if (!this.push(chunk)) child.stdout.pause();
    });
    child.stdout.on("end", () => this.push(null));
    child.stdin.on("error", () => undefined);
    child.stdout.pause();
  }

  /** Bytes that have come. */
  get bytesRead(): number {
    return this.#read;
  }

  override _read(): void {
    this.#child.stdout.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    const { stdin } = this.#child;
    if (stdin.writable) stdin.write(chunk, () => done());
    else done();
  }

  override _final(done: () => void): void {
    this.#child.stdin.end();
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#child.kill();
    done(error);
  }
}
