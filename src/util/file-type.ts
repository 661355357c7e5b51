/**
 * What a file is, in the letters people know: `application/pdf` is `PDF`; the end of its name goes first, for it is
 * shorter. Empty where neither tells.
 */
export const fileType = (url: string, mediaType: string | null | undefined): string => {
  const ending = /\.(pdf|od[tsp]|docx?|xlsx?|pptx?|csv|json|zip|html?|jpe?g|png|svg)(?:[?#]|$)/i.exec(url)?.[1];
  const subtype = /^[\w-]+\/(?:vnd\.oasis\.opendocument\.)?(?:x-)?([\w-]{2,12})(?:$|;)/i.exec(
    mediaType?.trim() ?? '',
  )?.[1];
  const type = (ending ?? subtype ?? '').toUpperCase();
  return { TEXT: 'ODT', SPREADSHEET: 'ODS', PRESENTATION: 'ODP' }[type] ?? type;
};
