import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { mediaTypeOf } from '../http/media-type.js';

/** A file as it is served. */
export interface ServedFile {
  readonly name: string;
  readonly body: Buffer;
  readonly mediaType: string;
}

/** One folder or file name. No leading dot: neither `..` nor hidden files can be named. */
const SEGMENT = /^[A-Za-z0-9_@][A-Za-z0-9_@.+-]{0,127}$/;

/**
 * The files of one folder, read when first asked for and kept until they change on disk, so that a new build is
 * served without a restart.
 */
export class Cabinet {
  readonly #folder: string;
  readonly #known = new Map<string, { readonly stamp: string; readonly file: ServedFile }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * @param path decoded, without a leading slash: `chunks/card-1a2b3c.js`
   * @returns the file, or undefined where there is none inside the folder
   */
  async find(path: string): Promise<ServedFile | undefined> {
    const segments = path.split('/');
    if (segments.length > 8 || !segments.every((segment) => SEGMENT.test(segment))) return undefined;
    try {
      // A link inside the folder must not open the rest of the machine.
      const [root, real] = await Promise.all([realpath(this.#folder), realpath(join(this.#folder, ...segments))]);
      if (!real.startsWith(root + sep)) return undefined;
      const facts = await stat(real);
      if (!facts.isFile()) return undefined;
      const stamp = `${facts.mtimeMs}/${facts.size}/${facts.ino}`;
      const known = this.#known.get(real);
      if (known?.stamp === stamp) return known.file;
      const file = { name: basename(real), body: await readFile(real), mediaType: mediaTypeOf(real) };
      this.#known.set(real, { stamp, file });
      return file;
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  }
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES'].includes(String(error.code));
