import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './negotiate.js';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** How hard to try: `live` for answers made on demand, `once` for files that are compressed once and served for long. */
export type Effort = 'live' | 'once';
const BROTLI_QUALITY: Readonly<Record<Effort, number>> = { live: 5, once: 11 };
const GZIP_LEVEL: Readonly<Record<Effort, number>> = { live: 6, once: 9 };

/**
 * Compresses bytes, and remembers what it made: the same answer is compressed once, also when a hundred visitors ask
 * for it at the same moment. Forgets what has not been asked for longest once it holds more than `limit` bytes.
 */
export class Encoder {
  /** By entity tag; the order of insertion is that of use. */
  readonly #made = new Map<string, Promise<Uint8Array>>();
  readonly #sizes = new Map<string, number>();
  #held = 0;
  readonly #limit: number;

  constructor(limit = 32 * 1024 * 1024) {
    this.#limit = limit;
  }

  /** Bytes held in memory. */
  get held(): number {
    return this.#held;
  }

  /** @param key what tells the bytes and the coding apart from all others: the entity tag */
  encode(key: string, bytes: Uint8Array, encoding: Exclude<Encoding, 'identity'>, effort: Effort): Promise<Uint8Array> {
    const known = this.#made.get(key);
    if (known !== undefined) {
      this.#made.delete(key);
      this.#made.set(key, known);
      return known;
    }
    const making = this.#compress(bytes, encoding, effort).then(
      (made) => {
        this.#sizes.set(key, made.byteLength);
        this.#held += made.byteLength;
        this.#forget();
        return made;
      },
      (error: unknown) => {
        this.#made.delete(key);
        throw error;
      },
    );
    this.#made.set(key, making);
    return making;
  }

  #compress(bytes: Uint8Array, encoding: Exclude<Encoding, 'identity'>, effort: Effort): Promise<Uint8Array> {
    if (encoding === 'gzip') return compressGzip(bytes, { level: GZIP_LEVEL[effort] });
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
    return compressBrotli(bytes, {
      params: { [BROTLI_PARAM_QUALITY]: BROTLI_QUALITY[effort], [BROTLI_PARAM_SIZE_HINT]: bytes.byteLength },
    });
  }

  #forget(): void {
    for (const key of this.#made.keys()) {
      if (this.#held <= this.#limit) return;
      const size = this.#sizes.get(key);
      // Still being made: it has no size yet, and somebody waits for it.
      if (size === undefined) continue;
      this.#made.delete(key);
      this.#sizes.delete(key);
      this.#held -= size;
    }
  }
}
