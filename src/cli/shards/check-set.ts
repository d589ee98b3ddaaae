import type { PartialFile } from './partial-file.ts';

/** A partial file and where it was read. */
export interface NamedPartial {
  readonly file: string;
  readonly content: PartialFile;
}

/** Why partials do not belong together. `other` is the file that differs from the first. */
export type SetFault =
  | { readonly why: 'tools' | 'packs' | 'counts'; readonly other: NamedPartial }
  | { readonly why: 'inputs'; readonly other: NamedPartial; readonly input: string }
  | { readonly why: 'doubles'; readonly other: NamedPartial; readonly twin: NamedPartial }
  | { readonly why: 'missing'; readonly shards: readonly string[] };

const asText = (value: unknown): string => JSON.stringify(value) ?? '';

/** The first input that two shards do not have alike, or null. */
function differingInput(a: PartialFile, b: PartialFile): string | null {
  if (
    asText([a.cellBytes, a.inputs, a.unreadable]) === asText([b.cellBytes, b.inputs, b.unreadable])
  )
    return null;
  const [mine, theirs] = [a, b].map(({ inputs, unreadable }) => [...inputs, ...unreadable]);
  for (let at = 0; at < Math.max(mine!.length, theirs!.length); at++) {
    if (asText(mine![at]) !== asText(theirs![at])) return (theirs![at] ?? mine![at])?.name ?? '';
  }
  return '';
}

function faultBetween(first: NamedPartial, other: NamedPartial): SetFault | null {
  const [a, b] = [first.content, other.content];
  if (a.tool.name !== b.tool.name || a.tool.version !== b.tool.version)
    return { why: 'tools', other };
  if (a.tool.pack !== b.tool.pack) return { why: 'packs', other };
  if (a.shard.of !== b.shard.of) return { why: 'counts', other };
  const input = differingInput(a, b);
  return input === null ? null : { why: 'inputs', other, input };
}

/** Whether these partials are all the shards of one analysis, each once; null where they are. */
export function checkSet(partials: readonly NamedPartial[]): SetFault | null {
  const [first] = partials;
  if (!first) return null;
  const seen = new Map<number, NamedPartial>();
  for (const other of partials) {
    const fault = faultBetween(first, other);
    if (fault) return fault;
    const { index } = other.content.shard;
    const twin = seen.get(index);
    if (twin) return { why: 'doubles', other, twin };
    seen.set(index, other);
  }
  const { of } = first.content.shard;
  const shards: string[] = [];
  for (let index = 1; index <= of; index++) if (!seen.has(index)) shards.push(`${index}/${of}`);
  return shards.length === 0 ? null : { why: 'missing', shards };
}
