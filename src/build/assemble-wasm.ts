import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';

/** The WebAssembly text, and the module that carries it into every bundle. */
const SOURCE = 'src/engine/loops/loops.wat';
const TARGET = 'src/engine/loops/loops-wasm.ts';

/** Digits of a line of the generated module. */
const LINE = 96;

/** What the generated module must hold. @throws Error where the WebAssembly text is wrong. */
export async function wasmModuleText(root: string): Promise<string> {
  const { parseWat } = await wabt();
  const parsed = parseWat(SOURCE, readFileSync(join(root, SOURCE), 'utf8'));
  const { buffer } = parsed.toBinary({});
  const digits = Buffer.from(buffer).toString('hex');
  const lines = digits.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [
    '// Generated from loops.wat by `npm run wasm`. Do not edit.',
    '',
    '/** The assembled module, in hexadecimal: inline, since no host loads it from a file. */',
    'export const LOOPS_WASM =',
    lines
      .map((line) => `  '${line}'`)
      .join(' +\n')
      .concat(';'),
    '',
  ].join('\n');
}

/** Whether the generated module differs from what its source gives. */
export async function isWasmStale(root: string): Promise<boolean> {
  const path = join(root, TARGET);
  return !existsSync(path) || readFileSync(path, 'utf8') !== (await wasmModuleText(root));
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  writeFileSync(join(root, TARGET), await wasmModuleText(root));
}
