/** Up to this many pages, all numbers are shown. */
const FEW = 7;

/**
 * The page numbers to show: first, last, and those around the current one; 0 stands for a gap.
 * @example pageNumbers(6, 12) // [1, 0, 5, 6, 7, 0, 12]
 */
export const pageNumbers = (page: number, pages: number): number[] => {
  if (pages <= FEW) return Array.from({ length: pages }, (_, index) => index + 1);
  const near = new Set([1, page - 1, page, page + 1, pages]);
  const numbers: number[] = [];
  for (let number = 1; number <= pages; number++) {
    // A gap of one page shows that page: "…" would be no shorter.
    const alone = near.has(number - 1) && near.has(number + 1);
    if (near.has(number) || alone) numbers.push(number);
    else if (numbers.at(-1) !== 0) numbers.push(0);
  }
  return numbers;
};
