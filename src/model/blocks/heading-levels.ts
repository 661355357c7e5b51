/**
 * Places the headings of a text under the heading of its section, whatever levels their writer counted from: each stands
 * one step below the heading that holds it, so that no level is left out.
 *
 * @param level of the section's heading
 * @returns gives the level of the next heading, 6 at most, from the one it was written with; to be asked in the order of
 *   reading
 */
export const headingLevels = (level: number): ((own: number) => number) => {
  /** The own levels of the headings that the next one may stand in. */
  const open: number[] = [];
  return (own) => {
    while (open.at(-1)! >= own) open.pop();
    open.push(own);
    return Math.min(6, level + open.length);
  };
};
