/** What a visitor can choose. */
export interface Selection {
  readonly type: 'sheet' | 'actor' | 'link' | 'point';
  readonly id: string;
}

/** The visitor chose something. Cancelable: the default action (following a link, sharing a selection) follows. */
export class TissuSelectEvent extends CustomEvent<Selection> {
  static readonly eventName = 'tissu-select';
  constructor(detail: Selection) {
    super(TissuSelectEvent.eventName, { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/** The visitor changed the filters or the page of a list; names as in the API. */
export class TissuFilterEvent extends CustomEvent<Readonly<Record<string, unknown>>> {
  static readonly eventName = 'tissu-filter';
  constructor(detail: Readonly<Record<string, unknown>>) {
    super(TissuFilterEvent.eventName, { detail, bubbles: true, composed: true });
  }
}

/** Data arrived and are drawn. Neither bubbles nor crosses shadow roots. */
export class TissuLoadEvent extends CustomEvent<undefined> {
  static readonly eventName = 'tissu-load';
  constructor() {
    super(TissuLoadEvent.eventName);
  }
}

/** Something failed; `code` is one of the catalogue of errors. Neither bubbles nor crosses shadow roots. */
export class TissuErrorEvent extends CustomEvent<{ readonly code: string }> {
  static readonly eventName = 'tissu-error';
  constructor(detail: { readonly code: string }) {
    super(TissuErrorEvent.eventName, { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tissu-select': TissuSelectEvent;
    'tissu-filter': TissuFilterEvent;
    'tissu-load': TissuLoadEvent;
    'tissu-error': TissuErrorEvent;
  }
}
