import { geoConicConformalRaw } from 'd3-geo';

/** A position in a picture, in kilometres: x to the east, y to the south. */
export type Spot = readonly [x: number, y: number];
/** Left, top, right, bottom, in kilometres. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A part of the country with a picture of its own. */
export interface Frame {
  /** West, south, east, north, in degrees: what lies in it belongs to this frame. */
  readonly zone: readonly [number, number, number, number];
  /** What the picture shows, coasts and a margin. */
  readonly box: Box;
  readonly project: (longitude: number, latitude: number) => Spot;
}

/** Mean radius of the Earth, in kilometres (IUGG). */
const EARTH = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A conformal conic, true to scale along one or two parallels, in kilometres from a point of its own. */
const conic = (parallels: readonly [number, number], meridian: number, origin: number): Frame['project'] => {
  const raw = geoConicConformalRaw(radians(parallels[0]), radians(parallels[1]));
  const [, zero] = raw(0, radians(origin));
  return (longitude, latitude) => {
    const [x, y] = raw(radians(longitude - meridian), radians(latitude));
    return [x * EARTH, (zero - y) * EARTH];
  };
};

/** True to scale along the parallel through the middle: nothing is further than 250 kilometres from it. */
const overseas = (zone: Frame['zone'], meridian: number, parallel: number, box: Box): Frame => ({
  zone,
  box,
  project: conic([parallel, parallel], meridian, parallel),
});

/**
 * The mainland with Corsica in Lambert 93, the legal projection of metropolitan France (conformal conic, parallels 44° and
 * 49° north, meridian 3° east, origin 46.5° north: decree 2000-1276, on a sphere here), then the overseas regions, each in a
 * conic of its own. The boxes do not depend on the data, so that nothing moves when these arrive.
 */
export const FRAMES: readonly Frame[] = [
  {
    zone: [-6, 41, 10, 52],
    box: [-590, -526, 556, 566],
    project: conic([44, 49], 3, 46.5),
  },
  overseas([-62.5, 15.5, -60.8, 17], -61.4, 16.2, [-51, -38, 29, 42]),
  overseas([-61.5, 14, -60.6, 15.2], -61.05, 14.65, [-27, -29, 33, 31]),
  overseas([-55, 2, -51, 6.5], -53.2, 4, [-202, -208, 229, 223]),
  overseas([55, -21.6, 56.2, -20.6], 55.53, -21.1, [-37, -34, 37, 40]),
  overseas([44.8, -13.3, 45.5, -12.4], 45.15, -12.83, [-23, -22, 21, 22]),
];

/** Index of the frame that a position in degrees lies in; -1 for none. */
export const frameAt = (longitude: number, latitude: number): number =>
  FRAMES.findIndex(
    ({ zone: [west, south, east, north] }) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
