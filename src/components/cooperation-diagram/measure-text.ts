import { LABEL_SIZE, type Measure } from '../../diagram/scene/text.js';

/** Width of a character where nothing measures. */
const ROUGHLY = 7;
/** A chosen name is bold: it finds its room, and the bold face is asked for only once a name is chosen. */
const BOLDER = 1.1;

/** Measures a text in the page's font, in the units of the picture, with room for it in bold. */
export const measureIn = ({ fontFamily, letterSpacing, wordSpacing }: CSSStyleDeclaration): Measure => {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = `${LABEL_SIZE}px ${fontFamily}`;
  const [letter, word] = [parseFloat(letterSpacing) || 0, parseFloat(wordSpacing) || 0];
  return (text) =>
    BOLDER * (pen?.measureText(text).width ?? text.length * ROUGHLY) +
    letter * text.length +
    word * (text.split(' ').length - 1);
};
