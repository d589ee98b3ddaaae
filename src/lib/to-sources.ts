import type { Source } from '../core/source.ts';

/** A log in memory, with the name that the report is to show. */
export type NamedLog =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly bytes: Uint8Array };

/** What `analyze` takes as one input: the log's text or bytes, named or not, or a source. */
export type AnalyzeInput = string | Uint8Array | NamedLog | Source;

/** Bytes in memory as a source. */
export const bytesSource = (name: string, bytes: Uint8Array): Source => ({
  name,
  size: bytes.length,
  read: async (offset, length) => bytes.subarray(offset, offset + length),
});

/** Text as a source, in UTF-8. */
export const textSource = (name: string, text: string): Source =>
  bytesSource(name, new TextEncoder().encode(text));

function toSource(input: AnalyzeInput, ordinal: number): Source {
  const name = `input-${ordinal + 1}`;
  if (typeof input === 'string') return textSource(name, input);
  if (input instanceof Uint8Array) return bytesSource(name, input);
  if ('text' in input) return textSource(input.name, input.text);
  if ('bytes' in input) return bytesSource(input.name, input.bytes);
  return input;
}

/** Sources for inputs of any form. A log without a name is called by its place: `input-1`. */
export const toSources = (inputs: AnalyzeInput | readonly AnalyzeInput[]): readonly Source[] =>
  (Array.isArray(inputs) ? (inputs as readonly AnalyzeInput[]) : [inputs as AnalyzeInput]).map(
    toSource,
  );
