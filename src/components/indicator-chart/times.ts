/** What a chart in time needs more than one of categories; loaded with the first of them. */
export { tableOfTime } from '../../charts/series-table.js';
export { stateTime } from '../../charts/time-statement.js';
export { times as frenchWords } from '../../i18n/fr/times.js';
