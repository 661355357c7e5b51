import { html, nothing, svg, type TemplateResult } from 'lit';
import { endsBeforeStart } from '../../model/ends-before-start.js';
import { timelineOf, type Step, type Timeline } from '../../model/timeline.js';
import { placeLabels, type LabelPlace } from './calendar-labels.js';
import { day, missing, type SheetView } from './view.js';

/** Heights in the picture, in em of its text: names above, the line, years, names below. */
const NAME = 2.9;
const ROOM = 1;

/**
 * The cloth of each degree as layers of one line: `LAYERS` of the diagram's strokes, written out so that a sheet does not
 * load them with a file of their own. A test keeps both equal.
 */
export const RIBBONS: readonly (readonly (readonly [width: number, dash?: string])[])[] = [
  [[2, '.1 6']],
  [[1.8, '8 5']],
  [[1.8]],
  [[5.4], [2.2]],
  [[7], [3.8, '5 2']],
  [[9.6], [6.8, '3.2 1.9'], [2.2]],
];
/** A degree that nobody knows. */
const THIN = [[1.1]] as const;

const percent = (at: number): string => `${String(Math.round(at * 10_000) / 100)}%`;
const em = (value: number): string => `${String(Math.round(value * 100) / 100)}em`;

const nameOf = ({ kind, label }: Step, { sheet, words }: SheetView): string => {
  if (kind === 'start') return words.calendar.start;
  if (kind === 'end') return words.calendar.end(sheet.status === 'done' || sheet.status === 'cancelled');
  return label.charAt(0).toLocaleUpperCase() + label.slice(1);
};

/** The cloth of the action's degree as far as it has come, loose threads from there on. */
const renderThread = (
  { from, past, to }: NonNullable<Timeline['line']>,
  degree: number | null | undefined,
  y: string,
): unknown[] => [
  past < to ? svg`<line class="ahead" x1=${percent(past)} x2=${percent(to)} y1=${y} y2=${y}></line>` : nothing,
  past > from
    ? (RIBBONS[degree ?? -1] ?? THIN).map(
        (
          [width, dash],
          layer,
        ) => svg`<line class=${layer % 2 === 0 ? 'thread' : 'gap'} x1=${percent(from)} x2=${percent(past)}
          y1=${y} y2=${y} stroke-width=${width} stroke-dasharray=${dash ?? nothing}></line>`,
      )
    : nothing,
];

const renderName = (step: Step, { side, row, anchor }: LabelPlace, y: number, view: SheetView): unknown => {
  const x = percent(step.at ?? 0);
  const isAbove = side === 'above';
  const top = isAbove ? y - NAME * row + 0.35 : y + 3.2 + NAME * (row - 1);
  const tip = isAbove ? top + 1.6 : top - 1;
  return svg`<line class="leader" x1=${x} x2=${x} y1=${em(tip)} y2=${em(isAbove ? y - 0.6 : y + 0.6)}></line>
    <text x=${x} y=${em(top)} text-anchor=${anchor} class="name">${nameOf(step, view)}</text>
    <text x=${x} y=${em(top + 1.2)} text-anchor=${anchor} class="date">${day(step.date, view.locale)}</text>`;
};

/** Where the names of the steps stand, unless they would stand over one another. */
const namesOf = (steps: readonly Step[], today: number | undefined, view: SheetView): LabelPlace[] | undefined =>
  placeLabels(
    steps.map((step) => ({ ...step, width: Math.max(nameOf(step, view).length, day(step.date, view.locale).length) })),
    today,
  );

/** The line, with the names of its steps or without. */
const renderPicture = (
  line: NonNullable<Timeline['line']>,
  steps: readonly Step[],
  names: readonly LabelPlace[] | undefined,
  view: SheetView,
): TemplateResult => {
  const { today } = line;
  const rows = (side: LabelPlace['side']): number =>
    Math.max(0, ...(names ?? []).filter((name) => name.side === side).map(({ row }) => row));
  const y = ROOM + Math.max(rows('above') * NAME, today === undefined ? 0 : 1.6);
  const ordinate = em(y);
  const anchor = (at: number): string => (at > 0.9 ? 'end' : at < 0.1 ? 'start' : 'middle');
  return html`<svg
    class=${names ? 'timeline named' : 'timeline'}
    aria-hidden="true"
    height=${em(y + 2.2 + rows('below') * NAME)}
  >
    ${renderThread(line, view.sheet.cooperation?.degree, ordinate)}
    ${line.years.map(
      ({ year, at }, rank) =>
        svg`<g class=${rank % 2 === 0 ? 'year' : 'year odd'}><line x1=${percent(at)} x2=${percent(at)} y1=${em(y + 0.45)} y2=${em(y + 0.8)}></line><text x=${percent(at)} y=${em(y + 1.75)} text-anchor="middle">${year}</text></g>`,
    )}
    ${names && steps.map((step, rank) => renderName(step, names[rank]!, y, view))}
    ${
      today === undefined
        ? nothing
        : svg`<line class="today" x1=${percent(today)} x2=${percent(today)} y1=${em(y - 1.25)} y2=${em(y + 0.6)}></line>
          <text class="today-name" x=${percent(today)} y=${em(y - 1.6)} text-anchor=${anchor(today)}>${view.words.calendar.today}</text>`
    }
    ${steps.map(({ at = 0, isVague, state }) => svg`<circle class=${isVague ? `vague ${state}` : state} cx=${percent(at)} cy=${ordinate} r="5.5"></circle>`)}
  </svg>`;
};

const renderSteps = (steps: readonly Step[], view: SheetView, isNamed: boolean): TemplateResult => {
  const { common, words, locale } = view;
  return html`<ol class=${isNamed ? 'steps named' : 'steps'}>
    ${steps.map(
      (step) =>
        html`<li class=${step.state}>
          <span class="date"
            >${step.date ? day(step.date, locale) : html`<span class="missing">${common.notDated}</span>`}</span
          >
          <span
            >${nameOf(step, view)}${
              step.state === 'past'
                ? nothing
                : html`<span class="state-word">, ${words.calendar.state[step.state]}</span>`
            }</span
          >
        </li>`,
    )}
  </ol>`;
};

/** What has been done, what comes next, what is late: a line where there is something to draw, and the list that says it. */
export const renderCalendar = (view: SheetView): TemplateResult => {
  const { sheet, now, words } = view;
  const timeline = timelineOf(sheet, now);
  if (timeline.steps.length === 0) return missing(words.missing.calendar);
  const { line, steps } = timeline;
  const placed = steps.filter(({ at }) => at !== undefined);
  const names = line && namesOf(placed, line.today, view);
  // Two pictures, of which the width shows one: a narrow one has no room for names.
  return html`${line ? renderPicture(line, placed, undefined, view) : nothing}${
    line && names ? renderPicture(line, placed, names, view) : nothing
  }${renderSteps(steps, view, names !== undefined)}${
    endsBeforeStart(sheet) ? html`<p class="note">${words.calendar.endsBeforeStart}</p>` : nothing
  }`;
};
