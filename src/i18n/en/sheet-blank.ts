import type { SheetBlankMessages } from '../messages/sheet-blank.js';

export const sheetBlank: SheetBlankMessages = {
  text: 'Of this action only the title is published. The territory has not given the rest yet.',
};
