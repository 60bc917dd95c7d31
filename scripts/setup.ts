import { ensureChromium } from './find-chromium.ts';
import { findTools } from './find-tools.ts';

try {
  const tools = { chromium: ensureChromium(), ...findTools() };
  for (const [name, path] of Object.entries(tools)) console.log(`${name}: ${path}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
