/** What an identifier looks like; checked before any path or address is built from one. */
export const ID_PATTERN = /^[a-z0-9-]{1,80}$/;
