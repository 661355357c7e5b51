/** INSEE code of a region; apart from the other shapes, which every list loads. */
export const REGION = /^[0-9A-Z]{2,3}$/;
