import { relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rollup, type OutputOptions } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { path, ROOT } from './paths.mjs';

/** Prints what the loader's chunks are made of: each module's share before minifying, and alone after brotli. */
export const printModules = async (): Promise<void> => {
  const { options } = await loadConfigFile(path('rollup.config.js'), {});
  const [loader] = options;
  if (!loader) throw new Error('rollup.config.js has no build');
  const bundle = await rollup(loader);
  const { output } = await bundle.generate(loader.output[0] as OutputOptions);
  for (const chunk of output) {
    if (chunk.type !== 'chunk') continue;
    console.log(
      `\n${chunk.fileName}: ${chunk.code.length} bytes, ${brotliCompressSync(chunk.code).length} after brotli`,
    );
    const modules = Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0);
    for (const [id, { code, renderedLength }] of modules.sort(([, a], [, b]) => b.renderedLength - a.renderedLength)) {
      const alone = brotliCompressSync(code ?? '').length;
      console.log(`${String(renderedLength).padStart(8)}${String(alone).padStart(7)}  ${relative(ROOT, id)}`);
    }
  }
  await bundle.close();
};
