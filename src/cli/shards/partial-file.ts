import { createHash } from 'node:crypto';
import { EMPTY_PARTIAL, type Partial } from '../../engine/partial/partial.ts';
import { jsonText } from '../../report/json-text.ts';
import type { Inputs, Unreadable } from '../input/inputs.ts';
import type { Share } from './share.ts';

/** What all shards of one analysis have in common. */
export interface ShardHeader {
  readonly tool: { readonly name: string; readonly version: string; readonly pack: string };
  readonly cellBytes: number;
  readonly inputs: readonly { readonly name: string; readonly size: number | null }[];
  readonly unreadable: readonly Unreadable[];
}

/** What `--shard` writes and `merge` reads: the outcome of a share, not yet diagnosed. */
export interface PartialFile extends ShardHeader {
  readonly schema: 1;
  readonly kind: 'analyze-logs-partial';
  readonly shard: Share;
  /** SHA-256 of the partial's JSON: a file that was cut off or changed is not merged. */
  readonly digest: string;
  readonly partial: Partial;
}

const digestOf = (partial: unknown): string =>
  createHash('sha256').update(JSON.stringify(partial)).digest('hex');

/** The inputs as a header states them. */
export const headerInputs = ({ files, unreadable }: Inputs) => ({
  inputs: files.map(({ name, size }) => ({ name, size })),
  unreadable,
});

/** The text of a partial file. */
export function partialText(shard: Share, header: ShardHeader, partial: Partial): string {
  const file: PartialFile = {
    schema: 1,
    kind: 'analyze-logs-partial',
    tool: header.tool,
    shard,
    cellBytes: header.cellBytes,
    inputs: header.inputs,
    unreadable: header.unreadable,
    digest: digestOf(partial),
    partial,
  };
  return `${jsonText(file)}\n`;
}

/** What is wrong with a text that should be a partial file. */
export type PartialFault = 'not-json' | 'not-partial' | 'damaged';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** Whether the lists of a partial are there; what is in them, the digest vouches for. */
const hasLists = (value: unknown): boolean =>
  isObject(value) &&
  value.schema === EMPTY_PARTIAL.schema &&
  Object.entries(EMPTY_PARTIAL).every(
    ([name, usual]) => !Array.isArray(usual) || Array.isArray(value[name]),
  );

function isPartialFile(value: unknown): value is PartialFile {
  if (!isObject(value) || value.kind !== 'analyze-logs-partial' || value.schema !== 1) return false;
  const { tool, shard, inputs, unreadable } = value;
  return (
    isObject(tool) &&
    [tool.name, tool.version, tool.pack].every(isText) &&
    isObject(shard) &&
    [shard.index, shard.of, value.cellBytes].every(isCount) &&
    Array.isArray(inputs) &&
    inputs.every((input) => isObject(input) && isText(input.name)) &&
    Array.isArray(unreadable) &&
    unreadable.every((each) => isObject(each) && [each.name, each.why, each.reason].every(isText))
  );
}

/** Reads a partial file, or says what is wrong with it. */
export function readPartial(text: string): PartialFile | PartialFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  if (!isPartialFile(value)) return 'not-partial';
  return hasLists(value.partial) && value.digest === digestOf(value.partial) ? value : 'damaged';
}
