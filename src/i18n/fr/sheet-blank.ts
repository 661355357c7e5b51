import type { SheetBlankMessages } from '../messages/sheet-blank.js';

export const sheetBlank: SheetBlankMessages = {
  text: 'De cette action, seul le titre est publié. Le territoire n’a pas encore renseigné le reste.',
};
