/** The widgets of the embed address, and the attributes each takes from a link. `api` and `data` are never taken. */
const COMMON = ['heading-level', 'lang', 'group', 'eager'];
const PLACE = ['territory', 'intercommunality'];

export const WIDGETS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['action-card', ['sheet', 'variant']],
  [
    'action-list',
    [
      ...PLACE,
      'axis',
      'status',
      'theme',
      'degree',
      'form',
      'lead-family',
      'year',
      'actor',
      'query',
      'sort',
      'per-page',
      'facets',
      'no-search',
      'sync-url',
    ],
  ],
  ['action-sheet', ['sheet']],
  [
    'cooperation-diagram',
    ['territory', 'sheet', 'actor', 'layout', 'link-status', 'min-degree', 'no-legend', 'no-list'],
  ],
  ['indicator', [...PLACE, 'indicator', 'compare']],
  ['indicator-chart', [...PLACE, 'indicator', 'kind', 'stacked', 'horizontal', 'compare', 'view']],
  ['territory-map', ['territory', 'region', 'indicator']],
]);

/** The attributes of a widget that an embed address may carry; undefined for an unknown widget. */
export const attributesOf = (widget: string): readonly string[] | undefined => {
  const own = WIDGETS.get(widget);
  return own && [...own, ...COMMON];
};
