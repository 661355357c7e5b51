/** How long an answer may be kept, by what it is. All of it is public: there is nothing private here. */
export const CACHING = {
  /** Answers of the API: a minute fresh, a day usable while a newer one is fetched. */
  data: 'public, max-age=60, stale-while-revalidate=86400',
  /** Files whose content may change under the same address. */
  file: 'public, max-age=300, stale-while-revalidate=86400',
  /** Files whose address changes with their content. */
  immutable: 'public, max-age=31536000, immutable',
  /** Pages. */
  page: 'public, max-age=60, stale-while-revalidate=3600',
} as const;
