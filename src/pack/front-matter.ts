import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Fault, faultAt } from './fault.ts';

/** Front matter as read, and where each part of it stands. */
export interface Matter<T> {
  /** The value, or null where it is faulty. */
  readonly value: T | null;
  /** Line of the file where the value at `path` stands; of its nearest parent where it is absent. */
  lineOf(path: readonly PropertyKey[]): number;
  readonly faults: readonly Fault[];
}

/** Where front matter stands: its file and the line after the opening `---`. */
export interface MatterPlace {
  readonly file: string;
  readonly firstLine: number;
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue): { reason: string; help: string } {
  const at = issue.path.length === 0 ? 'the front matter' : `\`${issue.path.join('.')}\``;
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        reason: `unknown key ${issue.keys.map((key) => `\`${key}\``).join(', ')} in ${at}`,
        help: 'Remove it, or correct its spelling; the keys stand in src/pack/schema.ts.',
      };
    case 'invalid_value':
      return {
        reason: `${at} is not one of ${issue.values.map(String).join(', ')}`,
        help: 'Write one of these values.',
      };
    case 'invalid_type':
      return {
        reason: `${at} is missing or not a ${issue.expected}`,
        help: `Write a ${issue.expected} there.`,
      };
    default:
      return { reason: `${at}: ${issue.message}`, help: 'See the comment in src/pack/schema.ts.' };
  }
}

/** Where the part at `path` begins: its key in a map, else the value itself; null where it is not. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | null {
  const parent = document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  const pair = isMap(parent) && parent.items.find((item) => String(item.key) === key);
  const node = pair ? pair.key : document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : null;
}

/** Reads YAML front matter and checks it against a schema, with a line for every fault. */
export function readMatter<T>(yaml: string, place: MatterPlace, schema: z.ZodType<T>): Matter<T> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const lineAt = (offset: number): number => place.firstLine + counter.linePos(offset).line - 1;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const offset = offsetOf(document, path.slice(0, length));
      if (offset !== null) return lineAt(offset);
    }
    return place.firstLine;
  };
  const syntax = document.errors.map((error) =>
    faultAt(
      { file: place.file, line: lineAt(error.pos[0]) },
      `the front matter is not YAML: ${error.message.split('\n')[0]}`,
      'Put patterns and texts with a colon or a brace in single quotes.',
    ),
  );
  if (syntax.length > 0) return { value: null, lineOf, faults: syntax };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, lineOf, faults: [] };
  const faults = result.error.issues.map((issue) => {
    const path =
      issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const { reason, help } = describe(issue);
    return faultAt({ file: place.file, line: lineOf(path) }, reason, help);
  });
  return { value: null, lineOf, faults };
}
