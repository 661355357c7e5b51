import assert from 'node:assert/strict';
import test from 'node:test';
import { ALL_SHOWN, ELEMENTS, snippet, startSite, strictPolicy, type Visit } from './site.js';

const WIDTHS = [320, 768, 1280];
/** Without the stylesheet there may be one shift, when the element is upgraded. */
const MOST_WITHOUT_STYLES = 0.05;

/** Figures of the places that have most to say, at the widths where least stands side by side. */
const FIGURES: ReadonlyMap<string, string> = new Map(
  [
    'territory="ti-4419"',
    'territory="ti-4419" compare="median"',
    'territory="ti-4419" compare="comparable"',
    'territory="ti-2808" compare="comparable"',
    'intercommunality="200093201"',
    'intercommunality="200096642" compare="median"',
    'intercommunality="244400644" compare="comparable"',
    'intercommunality="200036572" compare="comparable"',
    'territory="ti-4419" compare="region"',
  ].map((attributes, at) => [
    `figure-${'abcdefghi'.charAt(at)}`,
    `<tissu-indicator indicator="population" ${attributes}></tissu-indicator>`,
  ]),
);
const FIGURE_WIDTHS = [304, 320, 360, 432];
/** Charts of the longest names, and of intercommunalities that were merged: what is said of that takes lines. */
const CHARTS: ReadonlyMap<string, string> = new Map(
  [
    'territory="ti-4419"',
    'territory="ti-4419" compare="median"',
    'intercommunality="200035459"',
    'intercommunality="245900410"',
    'intercommunality="200036572" compare="median"',
    'intercommunality="200036572" compare="comparable"',
  ].map((attributes, at) => [
    `chart-${'abcdef'.charAt(at)}`,
    `<tissu-indicator-chart indicator="population" ${attributes}></tissu-indicator-chart>`,
  ]),
);
const CHART_WIDTHS = [288, 320, 360, 432, 520, 768];

const after = '<p>Le paragraphe d’après ne bouge pas.</p>\n<p>Celui-ci non plus.</p>';

const site = await startSite((path, origin) => {
  const [, kind, name] = /^\/(styled|bare)\/([a-z-]+)$/.exec(path) ?? [];
  const element = ELEMENTS.get(name ?? '') ?? FIGURES.get(name ?? '') ?? CHARTS.get(name ?? '');
  if (element === undefined) return undefined;
  const html = snippet(origin, `${element}\n${after}`);
  return {
    html: kind === 'bare' ? html.replace(/<link rel="stylesheet"[^>]*>/, '') : html,
    policy: strictPolicy(origin),
  };
});

/** Until the element stands, and nothing has been loaded or drawn for a while. */
const settle = async (visit: Visit): Promise<void> => {
  await visit.until(ALL_SHOWN, 'the element shows its content');
  await visit.page.waitForNetworkIdle({ idleTime: 400 });
  await visit.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
};

for (const name of ELEMENTS.keys()) {
  for (const width of WIDTHS) {
    test(`<${name}> moves nothing at ${width} px`, async () => {
      const visit = await site.visit(`/styled/${name}`, { width });
      await settle(visit);
      const { shifts } = await visit.seen();
      assert.deepEqual(shifts, []);
    });
  }

  test(`<${name}> moves the page by ${MOST_WITHOUT_STYLES} at most without the stylesheet`, async () => {
    const visit = await site.visit(`/bare/${name}`);
    await settle(visit);
    const { total, shifts } = await visit.seen();
    assert.ok(total <= MOST_WITHOUT_STYLES, shifts.join('\n'));
  });
}

for (const [name, element] of [...FIGURES, ...CHARTS]) {
  for (const width of FIGURES.has(name) ? FIGURE_WIDTHS : CHART_WIDTHS) {
    test(`${element} moves nothing at ${width} px`, async () => {
      const visit = await site.visit(`/styled/${name}`, { width });
      await settle(visit);
      const { shifts } = await visit.seen();
      assert.deepEqual(shifts, []);
    });
  }
}
