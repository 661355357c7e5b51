/** How many steps an axis has at most. */
const MOST = 4;

/**
 * Steps of an axis from zero: of 1, 2 or 5 times a power of ten, up to the first that reaches the highest value.
 * @param high the highest value, zero or more
 * @param decimals digits after the mark at most: steps of counts are whole
 */
export const niceSteps = (high: number, decimals: number): number[] => {
  if (!(high > 0)) return [1];
  const rough = high / MOST;
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough * (1 - 1e-9)) ?? 10 * power;
  const step = Math.max(nice, 10 ** -decimals);
  return Array.from({ length: Math.ceil(high / step - 1e-9) }, (_, i) => step * (i + 1));
};
