import { LOOPS_WASM } from './loops-wasm.ts';

/** Address of the text in the module's memory, and of what a probe found; see loops.wat. */
export const TEXT = 0x50000;
export const FOUND = 0x60010;

/** Bytes of text that are looked at in one go: small enough to stay in the cache meanwhile. */
export const BLOCK_BYTES = 0x10000;
/** Bytes behind a block that may be read with its last ones. */
export const OVERHANG = 16;

/** What is used of WebAssembly: every host has it, not all type libraries do. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** What the module exports; `at` and `end` are addresses in its memory. */
export interface Loops {
  readonly memory: { readonly buffer: ArrayBuffer };
  addPair(at: number): void;
  addGram(at: number, mask: number): void;
  probe(at: number, end: number): number;
  census(at: number, end: number): number;
  survey(at: number, end: number, previous: number): number;
}

/** Hexadecimal digits as bytes. */
function bytesOf(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length / 2);
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}

/** An instance of the loops, with a memory of its own. It needs vectors: any host since 2023. */
export const instantiate = (): Loops =>
  new WebAssembly.Instance(new WebAssembly.Module(bytesOf(LOOPS_WASM))).exports as Loops;
