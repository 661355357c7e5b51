/** A text in one line, whatever line breaks and runs of white space it holds; spaces that hold words together stay. */
export const oneLine = (text: string): string => text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
