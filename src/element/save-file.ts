/** Milliseconds after which nobody is still saving the file. */
const KEPT_MS = 60_000;

/** Gives the visitor a file. A link to a blob is a download, which no policy of the page forbids. */
export const saveFile = (content: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT_MS);
};
