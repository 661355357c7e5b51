/** Cuts a wide table into pieces as wide as a page when the page goes to the printer: paper does not scroll. */
import type { LitElement, ReactiveController } from 'lit';

/** Signs of a line of A4 with usual margins, at the size of a printed table. */
const LINE = 72;
/** Signs of a name before it is broken, of a word before it is hyphenated, and those that stand between two columns. */
const NAME = 18;
const WORD = 10;
const GAP = 1.3;

/** Signs that a cell needs: a number is never broken, words are. */
const signsOf = ({ textContent, tagName, className }: HTMLTableCellElement): number => {
  const text = textContent.trim();
  if (tagName === 'TD' && className === '') return text.length;
  return Math.min(WORD, Math.max(...text.split(/[\s-]/).map((word) => word.length)));
};

/** Where each piece ends: as few as fit, of as many columns. @param widths signs of the columns after the first */
export const endsOfPieces = (widths: readonly number[], room: number): number[] => {
  const { length } = widths;
  const fits = (from: number, to: number): boolean =>
    widths.slice(from, to).reduce((sum, signs) => sum + signs + GAP, 0) <= room;
  for (let pieces = 1; ; pieces++) {
    const ends = Array.from({ length: pieces }, (_, at) => Math.round(((at + 1) * length) / pieces));
    if (pieces >= length || ends.every((end, at) => fits(ends[at - 1] ?? 0, end))) return ends;
  }
};

/** The pieces of a table, each with its first column; none where a page holds the whole. */
const cut = (table: HTMLTableElement): HTMLTableElement[] => {
  const widths: number[] = [];
  for (const { cells } of table.rows)
    for (const cell of cells) widths[cell.cellIndex] = Math.max(widths[cell.cellIndex] ?? 0, signsOf(cell));
  const [head = 0, ...columns] = widths;
  const ends = endsOfPieces(columns, LINE - Math.min(NAME, head));
  if (ends.length < 2) return [];
  return ends.map((end, at) => {
    const piece = table.cloneNode(true) as HTMLTableElement;
    piece.removeAttribute('part');
    piece.className = 'piece';
    if (at > 0) piece.caption?.remove();
    for (const { cells } of piece.rows)
      for (const cell of [...cells])
        if (cell.cellIndex > end || (cell.cellIndex > 0 && cell.cellIndex <= (ends[at - 1] ?? 0)))
          cell.className += ' out';
    for (const cell of piece.querySelectorAll('.out')) cell.remove();
    return piece;
  });
};

class PaperTables implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#cut);
    addEventListener('afterprint', this.#mend);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#cut);
    removeEventListener('afterprint', this.#mend);
    this.#mend();
  }

  readonly #mend = (): void => {
    for (const piece of this.#host.renderRoot.querySelectorAll('.piece')) piece.remove();
    this.#host.renderRoot.querySelector('table')?.classList.remove('cut');
  };

  readonly #cut = (): void => {
    this.#mend();
    const table = this.#host.renderRoot.querySelector('table');
    const pieces = table ? cut(table) : [];
    table?.classList.toggle('cut', pieces.length > 0);
    table?.after(...pieces);
  };
}

const hosts = new WeakSet<LitElement>();

/** From now on the table of a chart is printed in pieces where it is wider than a page. */
export const cutOnPaper = (host: LitElement): void => {
  if (hosts.has(host)) return;
  hosts.add(host);
  new PaperTables(host);
};
