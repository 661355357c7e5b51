/** What a SIREN looks like. */
export const SIREN = /^\d{9}$/;
/** Any code of the vocabulary, known or not. */
export const CODE = /^.{1,120}$/su;
/** What a visitor may search for. */
export const TEXT = /^.{0,200}$/su;
export const DEGREE = /^[0-5]$/;
export const YEAR = /^\d{4}$/;
export const PAGE = /^[1-9]\d{0,8}$/;
/** 1 to 100. */
export const PER_PAGE = /^(?:[1-9]\d?|100)$/;
