import { writeNumber } from '../format/digits.js';
import type { ChartToolsMessages } from '../messages/chart-tools.js';

export const chartTools: ChartToolsMessages = {
  rows: (shown, all) => `${writeNumber(shown, 'en', 0)} rows of ${writeNumber(all, 'en', 0)}`,
  moreRows: (count) => `Show ${String(count)} more rows`,
  actions: {
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    png: 'Picture (PNG)',
    svg: 'Picture (SVG)',
    csv: 'Spreadsheet (CSV)',
    copy: 'Copy the sentence',
  },
  saved: (file) => `${file} is saved.`,
  failed: 'This could not be done.',
  copied: 'Sentence copied.',
  notCopied: 'Copying was refused: the text is selected, copy it with Ctrl + C.',
  file: { chart: 'chart', map: 'map', table: 'data' },
  pictureOf: (day) => `Picture of ${day}`,
  filtered: 'Only the sheets that the filters of the page keep are counted.',
  columns: { remark: 'remark', territory: 'territory', identifier: 'identifier', rank: 'rank' },
};
