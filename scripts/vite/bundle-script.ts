import { build, type PluginOption } from 'vite';

type Options = {
  readonly define?: Readonly<Record<string, string>>;
  readonly plugins?: PluginOption[];
};

/** A worker of ours with all that it imports, as the text of one classic script. */
export async function bundleScript(
  entry: string,
  { define, plugins = [] }: Options,
): Promise<string> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    plugins,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      // As a library: such a build adds no code of its own for files that are loaded beside it.
      lib: { entry, formats: ['iife'], name: 'script', fileName: 'script' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = [output].flat();
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built.`);
  return chunk.code;
}
