import { html, nothing, svg, type TemplateResult } from 'lit';
import { isOver } from '../../model/lateness.js';
import { timelineOf, type Step, type Timeline } from '../../model/timeline.js';
import { placeLabels, type LabelPlace } from './calendar-labels.js';
import { day, gap, type SheetView } from './view.js';

/** Height of a name and its date in the picture, in em of its text. */
const NAME = 2.9;

/** A step with what is written beside it. */
interface NamedStep extends Step {
  readonly name: string;
  readonly when: string;
}

const percent = (at = 0): string => `${at * 100}%`;

const renderName = ({ at, name, when }: NamedStep, { side, row, anchor }: LabelPlace): TemplateResult => {
  const x = percent(at);
  const [top, tip, foot] =
    side === 'above' ? [0.35 - NAME * row, 1.95 - NAME * row, -0.6] : [0.3 + NAME * row, NAME * row - 0.7, 0.6];
  return svg`<line class="leader" x1=${x} x2=${x} y1="${tip}em" y2="${foot}em"></line>
    <text x=${x} y="${top}em" text-anchor=${anchor} class="name">${name}</text>
    <text x=${x} y="${top + 1.2}em" text-anchor=${anchor} class="date">${when}</text>`;
};

/**
 * The line, with the names of its steps or without: the cloth of the degree as far as it has come, loose threads from
 * there on. Heights are told from the line.
 */
const renderPicture = (
  { from, past, to, today, years }: NonNullable<Timeline['line']>,
  steps: readonly NamedStep[],
  names: readonly LabelPlace[] | undefined,
  degree: number | null | undefined,
  word: string,
): TemplateResult => {
  const rows = (side: LabelPlace['side']): number =>
    NAME * Math.max(0, ...(names ?? []).map((name) => (name.side === side ? name.row : 0)));
  const y = 1 + Math.max(rows('above'), today === undefined ? 0 : 1.6);
  const now = percent(today);
  const strokes = [
    ['ahead', past, to],
    // The layers of a cloth: some degrees lack the upper ones.
    ['thread', from, past],
    ['gap', from, past],
    ['core', from, past],
  ] as const;
  return html`<svg
    class="timeline degree-${degree} ${names ? 'named' : ''}"
    aria-hidden="true"
    height="${y + 2.2 + rows('below')}em"
  >
    <svg y="${y}em">
      ${strokes.map(([name, start, end]) =>
        start < end ? svg`<line class=${name} x1=${percent(start)} x2=${percent(end)}></line>` : nothing,
      )}
      ${years.map(({ year, at }, rank) => {
        const x = percent(at);
        return svg`<g class=${rank % 2 === 0 ? 'year' : 'year odd'}><line x1=${x} x2=${x} y1=".45em" y2=".8em"></line><text x=${x} y="1.75em" text-anchor="middle">${year}</text></g>`;
      })}
      ${names?.map((place, rank) => renderName(steps[rank]!, place))}
      ${
        today === undefined
          ? nothing
          : svg`<line class="today" x1=${now} x2=${now} y1="-1.25em" y2=".6em"></line>
          <text class="today-name" x=${now} y="-1.6em" text-anchor=${today > 0.9 ? 'end' : today < 0.1 ? 'start' : 'middle'}>${word}</text>`
      }
      ${steps.map(({ at, isVague, state }) => svg`<circle class=${isVague ? `vague ${state}` : state} cx=${percent(at)} r="5.5"></circle>`)}
    </svg>
  </svg>`;
};

/**
 * What has been done, what comes next, what is late: a line where there is something to draw, and the list that says it;
 * undefined where there is neither date nor step.
 */
export const renderCalendar = ({ sheet, now, words: all, locale, common }: SheetView): TemplateResult | undefined => {
  const words = all.calendar;
  const { line, steps } = timelineOf(sheet, now);
  const named = steps.map((step): NamedStep => ({
    ...step,
    name:
      step.kind === 'start'
        ? words.start
        : step.kind === 'end'
          ? words.end(isOver(sheet))
          : step.label.charAt(0).toLocaleUpperCase() + step.label.slice(1),
    when: day(step.date, locale),
  }));
  const placed = named.filter(({ at }) => at !== undefined);
  const names = line && placeLabels(placed, line.today);
  const picture = (places: typeof names): unknown =>
    line && renderPicture(line, placed, places, sheet.cooperation?.degree, words.today);
  if (steps.length === 0) return undefined;
  // Two pictures, of which the width shows one: a narrow one has no room for names.
  return html`${picture(undefined)}${names && picture(names)}
    <ol class=${names ? 'steps named' : 'steps'}>
      ${named.map(
        ({ state, name, when }) =>
          html`<li class=${state}>
            <span class="date">${when || gap(common.notDated)}</span>
            <span
              >${name}${state === 'past' ? nothing : html`<span class="state-word">, ${words.state[state]}</span>`}</span
            >
          </li>`,
      )}
    </ol>`;
};
