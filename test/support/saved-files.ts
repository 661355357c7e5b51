/**
 * Catches what the kit gives the visitor to save, so that a test reads it and the browser saves nothing.
 * @returns the files in order, and `stop`
 */
export const catchFiles = (): { readonly files: { name: string; content: Blob }[]; readonly stop: () => void } => {
  const files: { name: string; content: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  const click = HTMLAnchorElement.prototype.click;
  URL.createObjectURL = (content) => {
    const address = create(content);
    if (content instanceof Blob) blobs.set(address, content);
    return address;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const content = blobs.get(this.href);
    if (content && this.download !== '') files.push({ name: this.download, content });
    else click.call(this);
  };
  return {
    files,
    stop: () => {
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
    },
  };
};
