declare module '*.css';

/** The custom elements manifest, made by `scripts/storybook.mjs` before Storybook starts. */
declare module 'tissu-manifest' {
  const manifest: unknown;
  export default manifest;
}
