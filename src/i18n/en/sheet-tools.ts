import type { SheetToolsMessages } from '../messages/sheet-tools.js';

export const sheetTools: SheetToolsMessages = {
  likeness: {
    intro: 'Chosen in other territories for what they have in common with this one.',
    reason: (kind, names) => {
      const same = { theme: 'theme', form: 'form of cooperation', flow: 'flow', degree: 'degree', axis: 'axis' };
      return `same ${Object.hasOwn(same, kind) ? same[kind as keyof typeof same] : kind}: ${names}`;
    },
    all: (reasons) => `${reasons.charAt(0).toLocaleUpperCase('en')}${reasons.slice(1)}.`,
  },
  copied: 'Citation copied.',
  notCopied: 'Copying was refused: the text is selected, copy it with Ctrl + C.',
  citationLabel: 'Citation',
  citation: {
    quoted: (title) => `“${title}”`,
    dataOf: (date) => `data of ${date}`,
    consulted: (date) => `consulted on ${date}`,
    end: '.',
  },
  qrCode: (address) => `QR code to ${address}`,
  field: 'Section',
  whole: 'The whole sheet',
  write: 'Write the message',
  toWhom:
    'This service gives no address: the message opens without a recipient. Send it to whoever publishes this page, or to the lead of the action.',
  noVersion: 'undated',
  subject: (title, field) => `Sheet “${title}”: ${field}`,
  body: ({ title, id, version, field, address }) =>
    `Sheet: ${title}\nIdentifier: ${id}\nVersion: ${version}\nSection: ${field}\n${
      address === '' ? '' : `Address: ${address}\n`
    }\nWhat should be corrected or added, and how you know:\n`,
};
