/** What a visitor can choose. */
export interface Selection {
  readonly type: 'sheet' | 'actor' | 'link' | 'point' | 'territory';
  readonly id: string;
}

/** The visitor chose something. Cancelable: the default action (following a link, sharing a selection) follows. */
export class TissuSelectEvent extends CustomEvent<Selection> {
  constructor(detail: Selection) {
    super('tissu-select', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/** Data arrived and are drawn. Neither bubbles nor crosses shadow roots. */
export class TissuLoadEvent extends CustomEvent<undefined> {
  constructor() {
    super('tissu-load');
  }
}

/** Something failed; `code` is one of the catalogue of errors. Neither bubbles nor crosses shadow roots. */
export class TissuErrorEvent extends CustomEvent<{ readonly code: string }> {
  constructor(detail: { readonly code: string }) {
    super('tissu-error', { detail });
  }
}

declare global {
  // Heard on any ancestor, the document and the window too.
  interface GlobalEventHandlersEventMap {
    'tissu-select': TissuSelectEvent;
  }
  interface HTMLElementEventMap {
    'tissu-load': TissuLoadEvent;
    'tissu-error': TissuErrorEvent;
  }
}
