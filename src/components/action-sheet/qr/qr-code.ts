/** The only file that knows the library of QR codes; loaded when somebody prints a sheet. */
import { encode } from 'uqr';

/** A QR code as one path, in a box of `size` modules, its quiet zone of four included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/**
 * Draws an address as a QR code, with the correction of a medium level: a printed sheet is folded and stained.
 *
 * @param text at most 2,331 bytes
 */
export const qrCode = (text: string): QrCode => {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      path += `M${String(from)} ${String(y)}h${String(x + 1 - from)}v1H${String(from)}z`;
    }
  });
  return { size, path };
};
