/** The visitor changed the filters or the page of a list; names as in the API. */
export class TissuFilterEvent extends CustomEvent<Readonly<Record<string, unknown>>> {
  constructor(detail: Readonly<Record<string, unknown>>) {
    super('tissu-filter', { detail, bubbles: true, composed: true });
  }
}

declare global {
  // Heard on any ancestor, the document and the window too.
  interface GlobalEventHandlersEventMap {
    'tissu-filter': TissuFilterEvent;
  }
}
