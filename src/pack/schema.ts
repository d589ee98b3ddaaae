import { z } from 'zod';
import { ACTIONS, SEVERITIES } from '../core/severity.ts';

const text = z.string().trim().min(1);
const texts = z.array(text).min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words with hyphens');
const severity = z.enum(SEVERITIES);
const action = z.enum(ACTIONS);
const captureName = z.string().regex(/^[A-Za-z_]\w*$/, 'a capture name is a word');

/** Other evidence that must (not) be there for a signature to count. */
const conditionSchema = z
  .strictObject({
    /** Problem ids or fact tests (`torch.available=false`, `driver.version`) that must all hold. */
    all: texts.exactOptional(),
    /** Problem ids or fact tests of which one must hold. */
    any: texts.exactOptional(),
    /** Problem ids or fact tests of which none may hold. */
    none: texts.exactOptional(),
    /** How near: the whole `run` (default), seconds (`60s`) or lines (`200 lines`). */
    within: z
      .string()
      .regex(/^(?:run|[1-9]\d{0,5}s|[1-9]\d{0,5} lines)$/, 'write run, 60s or 200 lines')
      .exactOptional(),
  })
  .refine((condition) => condition.all ?? condition.any ?? condition.none, {
    message: 'a condition needs all, any or none',
  });

/** One pattern of a problem. */
const signatureSchema = z
  .strictObject({
    /** JavaScript regular expression that matches one line; named captures feed the summary. */
    pattern: z.string().min(1),
    /** `i` (case is ignored), `u`, or both; they hold for `not` and `then` as well. */
    flags: z
      .string()
      .regex(/^(?:i|u|iu)$/, 'flags may be i, u or iu')
      .exactOptional(),
    /** A line that also matches this is no evidence. */
    not: z.string().min(1).exactOptional(),
    /** Only lines of these analyzers count. */
    in: texts.exactOptional(),
    /** Second pattern, which one of the next `lines` lines must match. */
    then: z.string().min(1).exactOptional(),
    /** How many lines after the first are looked at for `then`. Default 1. */
    lines: z.int().min(1).max(50).exactOptional(),
    /** Replaces the entry's severity where this signature is the only evidence. */
    severity: severity.exactOptional(),
    /** Other evidence that must (not) be there. */
    when: conditionSchema.exactOptional(),
  })
  .refine((signature) => signature.lines === undefined || signature.then !== undefined, {
    message: 'lines counts for then, which is missing',
    path: ['lines'],
  });

/** A column of a catalog's table and what its values mean. */
const columnMap = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    /** Name of the column. */
    column: text,
    /** What each value of the column stands for. */
    map: z.record(z.string(), value),
  });

/** One pattern, many ids: a capture is looked up in a table. */
const catalogSchema = z.strictObject({
  /** Name of the table: `xid` for `tables/xid.tsv`. */
  table: text,
  /** Capture of the signatures, and column of the table it is looked up in. */
  key: captureName,
  /** What stands before the value in the id of a finding: `xid-`. */
  prefix: z.string().regex(/^[a-z0-9-]+-$/, 'a prefix ends in a hyphen'),
  /** Where the severity of a row stands. */
  severity: columnMap(severity).exactOptional(),
  /** Where the action of a row stands. */
  action: columnMap(action).exactOptional(),
});

/** What evidence of this problem says on whether the GPU was used. */
const gpuSchema = z.strictObject({
  /** Could it be used, did the program choose it, was it at work? */
  layer: z.enum(['environment', 'code', 'runtime']),
  /** The answer of that layer. */
  verdict: z.enum(['used', 'partial', 'not-used']),
});

/** Where a claim of the page comes from. */
const referenceSchema = z.strictObject({
  /** Title of the document. */
  title: text,
  /** Its address. */
  url: z.url({ protocol: /^https?$/ }),
});

/** Front matter of an entry, `<family>/<id>.md`. */
export const frontMatterSchema = z.strictObject({
  /** Name of the problem, never of the remedy. */
  title: text,
  /** How bad it is. */
  severity,
  /** What a person is to do about it, as a class. */
  action,
  /** What it says on whether the GPU was used. */
  gpu: gpuSchema.exactOptional(),
  /** Patterns that prove the problem. None for a problem that only an inference concludes. */
  signatures: z.array(signatureSchema).default([]),
  /** One sentence with `{capture}` or `{capture|fallback}`. */
  summary: text,
  /** Captures that tell two cases of the problem apart: one finding each. */
  subject: z.array(captureName).default([]),
  /** Ids of problems that are this one's symptoms; `xid-*` is a whole catalog. */
  explains: z.array(z.string().regex(/^[a-z0-9-]+\*?$/)).default([]),
  /** Analyzers whose capture would help; asked for when missing. */
  evidence: texts.default([]),
  /** Sources of what the page says. */
  references: z.array(referenceSchema).default([]),
  /** Makes the entry stand for many ids. */
  catalog: catalogSchema.exactOptional(),
});

/** Front matter of an entry. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;
/** One signature as its author wrote it. */
export type Signature = z.infer<typeof signatureSchema>;

/** Front matter of an entry's page in another language, `<locale>/<family>/<id>.md`. */
export const translationSchema = z.strictObject({
  /** The title in this language. */
  title: text,
  /** The summary in this language, with the same captures. */
  summary: text,
});

/** Front matter of a translated page. */
export type Translation = z.infer<typeof translationSchema>;

/** What an entry's file may be called, without `.md`. */
export const idSchema = id;
