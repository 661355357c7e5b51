export default {
  globs: ['src/components/**/*.ts', 'src/element/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/*.define.ts'],
  outdir: '.cache/manifest',
  litelement: true,
  packagejson: false,
  dependencies: false,
};
