const BIDIRECTIONAL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name without the bidirectional controls that could reorder what stands around it. */
export const stripBidi = (text: string): string => text.replace(BIDIRECTIONAL, '');
