/**
 * Outlines of the families of actors for a nominal radius of 1 around the origin, of equal optical area, as SVG path data
 * to be filled by either rule: lists and diagrams show the same shapes. None leaves the upright square whose half
 * side is 1.25.
 */
export const FAMILY_OUTLINES = {
  firms:
    'M-.74-.88H.74A.14.14 0 0 1 .88-.74V.74A.14.14 0 0 1 .74.88H-.74A.14.14 0 0 1-.88.74V-.74A.14.14 0 0 1-.74-.88Z',
  'local-authorities': 'M0 -1.12 0.97 -0.56 0.97 0.56 0 1.12 -0.97 0.56 -0.97 -0.56Z',
  state: 'M0 -1.25 1.25 0 0 1.25 -1.25 0Z',
  'training-research': 'M0 -1.22 1.25 0.95 -1.25 0.95Z',
  networks: 'M-1.05 0A1.05 1.05 0 0 1 1.05 0 1.05 1.05 0 0 1-1.05 0ZM-.48 0A.48.48 0 0 0 .48 0 .48.48 0 0 0-.48 0Z',
  finance: 'M-1 0A1 1 0 0 1 1 0 1 1 0 0 1-1 0Z',
  /** Of families that are not known, too. A clover: four discs of .56 at .52 from the centre, drawn as one outline. */
  society: 'M-.56-.56A.56.56 0 1 1 .56-.56 .56.56 0 1 1 .56.56 .56.56 0 1 1-.56.56 .56.56 0 1 1-.56-.56Z',
};

/** The family whose shape is drawn for a code: one that is not known counts as society. */
export const outlinedFamily = (family: string): keyof typeof FAMILY_OUTLINES =>
  Object.hasOwn(FAMILY_OUTLINES, family) ? (family as keyof typeof FAMILY_OUTLINES) : 'society';
