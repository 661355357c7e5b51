/**
 * What few figures need: a goal, and what must be said so that a figure is not misread. Loaded with the first that needs
 * it. Nothing is invented: a sum is never made of a part, a gap is never a zero.
 */
import { svg, type TemplateResult } from 'lit';
import { goalOf, notesOf, sayChanges, type Goal } from '../../charts/asides.js';
import { isKnown, type FigurePoint, type FigureReading } from '../../charts/figure-reading.js';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { figureAsides as frenchWords } from '../../i18n/fr/figure-asides.js';
import type { Series } from '../../model/schemas/series.js';
import { BOX, renderDrawing, renderSparkline } from './drawings.js';
import type { Told } from './indicator.js';

export const renderGoal = ({ text, covered, mark }: Goal): TemplateResult => {
  const x = (share: number): string => String(4 + share * (BOX.width - 8));
  return renderDrawing(
    svg`<path class="track" d="M4 26H${x(1)}"></path>
        <path class="covered" d="M4 26H${x(covered)}"></path>
        <path class="mark" d="M${x(mark)} 13V39"></path>`,
    ['', text],
  );
};

/** More points than these fall on the same pixels. */
const MANY = 150;

/** Of many points, the lowest and the highest of each pixel, and the gaps: the line stays the same. */
export const thin = (points: readonly FigurePoint[]): readonly FigurePoint[] => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length <= MANY) return points;
  const columns = new Map<number, FigurePoint[]>();
  for (const point of points) {
    const column = Math.floor(((point.position - first.position) / (last.position - first.position || 1)) * MANY);
    columns.set(column, [...(columns.get(column) ?? []), point]);
  }
  return [...columns.values()].flatMap((column) => {
    const known = column.filter(isKnown).sort((a, b) => a.value - b.value);
    const kept: readonly (FigurePoint | undefined)[] = [
      ...(column.includes(last) ? [last] : []),
      column.find(({ value }) => value === null),
      known[0],
      known.at(-1),
    ];
    return column.filter((point) => kept.includes(point));
  });
};

/** What is said and drawn beside the figure, and in place of its line. */
export const tellAsides = (
  series: Series,
  { points, known }: FigureReading,
  localize: LocalizeController,
): Pick<Told, 'notes' | 'goal' | 'changes' | 'drawing'> => {
  const language = { locale: localize.locale, words: localize.words('figureAsides', frenchWords) };
  const goal = goalOf(series, known.at(-1)?.value, language);
  return {
    notes: notesOf(series, points, known, language),
    goal: goal?.sentence,
    changes: sayChanges(series, known, language),
    drawing: goal?.isDrawn ? renderGoal(goal) : renderSparkline({ points: thin(points), known }, language.locale),
  };
};

/** Why there is nothing. */
export const sayNothing = (
  { scope }: Series,
  label: string,
  localize: LocalizeController,
): { title: string; text: string } => {
  const { empty } = localize.words('figureAsides', frenchWords);
  return { title: empty.title, text: `${[label, scope.name].filter(Boolean).join(', ')}. ${empty.text}` };
};
