import { LABEL_SIZE, type Measure } from '../../diagram/scene/text.js';

/** Width of a character where nothing measures. */
const ROUGHLY = 7.5;

/** Measures a text in the page's font, in the units of the picture, at the bold weight of a chosen name. */
export const measureIn = ({ fontFamily, letterSpacing, wordSpacing }: CSSStyleDeclaration): Measure => {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = `700 ${LABEL_SIZE}px ${fontFamily}`;
  const [letter, word] = [parseFloat(letterSpacing) || 0, parseFloat(wordSpacing) || 0];
  return (text) =>
    (pen?.measureText(text).width ?? text.length * ROUGHLY) +
    letter * text.length +
    word * (text.split(' ').length - 1);
};
