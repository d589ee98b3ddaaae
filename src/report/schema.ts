import { z } from 'zod';
import { FACT_KEYS } from '../core/fact.ts';
import { LANGS } from '../core/lang.ts';
import { ACTIONS, SEVERITIES } from '../core/severity.ts';

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const shape = <T extends z.ZodRawShape>(fields: T) => z.object(fields).readonly();

const count = z.int().min(0);
const severity = z.enum(SEVERITIES).describe('How bad it is: info < warning < error < critical.');
const action = z.enum(ACTIONS).describe('What a person is to do, one class each.');
const verdict = z.enum(['used', 'partial', 'not-used', 'unknown']);
const stamp = z
  .string()
  .nullable()
  .describe(
    'ISO 8601 as the log states it (without zone or with `--01-05` where zone or year is not stated), `boot+12.345s` for a boot clock, null without a clock.',
  );

const where = shape({
  input: z.string().describe('Name of the input.'),
  line: z.int().min(1).describe('Line number, from 1.'),
  offset: count.describe('Byte in the original input where the quoted text starts.'),
});

const evidence = shape({ where, text: z.string(), at: stamp });

const step = shape({
  do: z.string(),
  command: z.string().exactOptional().describe('Copyable as it stands.'),
});

const input = shape({
  name: z.string(),
  size: count.describe('Bytes read.'),
  encoding: z.string(),
  lines: count,
  sections: list(shape({ analyzer: z.string(), line: z.int(), lines: count })),
  clock: z.enum(['wall', 'boot', 'none']),
  first: stamp,
  last: stamp,
  complete: z.boolean().describe('False where the input could not be read to its end.'),
});

const gpu = shape({
  verdict: verdict.describe('Was the GPU used?'),
  reason: z.string(),
  layers: list(
    shape({
      layer: z.enum(['environment', 'code', 'runtime']),
      verdict,
      reason: z.string(),
      evidence: list(evidence),
    }),
  ),
});

const fact = shape({
  key: z.enum(FACT_KEYS),
  value: z.string(),
  unit: z.string().exactOptional(),
  subject: z
    .string()
    .exactOptional()
    .describe('What it is true of: a GPU index, a rank, a library.'),
  where,
});

const finding = shape({
  key: z.string().describe('Fingerprint, the same before and after redaction.'),
  id: z.string().describe('The problem, as in the knowledge base.'),
  title: z.string(),
  severity,
  basis: z.enum(['seen', 'inferred']).describe('A line says so, or it is concluded from facts.'),
  role: z.enum(['cause', 'symptom', 'related']),
  action,
  summary: z.string(),
  count: count.describe('How often it was seen.'),
  first: stamp,
  last: stamp,
  subjects: list(z.string()),
  explainedBy: list(z.string()).describe('Keys of the findings that explain this one.'),
  evidence: list(evidence),
  fixes: list(step),
  verify: list(step),
  page: z.string().describe('Path of the page in the handbook, without locale.'),
});

const incident = shape({
  key: z.string(),
  cause: z.string().describe('Key of the finding that is the cause.'),
  action,
  findings: list(z.string()).describe('Keys of the findings that belong to it.'),
  first: stamp,
  last: stamp,
  firstSubject: shape({
    kind: z.enum(['rank', 'gpu', 'host']),
    name: z.string(),
    host: z.string().exactOptional(),
    at: z.string(),
  })
    .exactOptional()
    .describe('Which of several failed first; absent where the stamps do not tell.'),
});

const timeline = shape({
  notes: list(z.string()).describe('How the clocks were read.'),
  first: stamp,
  last: stamp,
  density: list(z.number()).describe('Lines per slice of the span, estimated.'),
  span: shape({ since: stamp, until: stamp })
    .exactOptional()
    .describe(
      'The span that findings and evidence were restricted to; absent where they were not.',
    ),
  runs: list(
    shape({
      kind: z.enum(['run', 'restart', 'boot']),
      input: z.string(),
      line: z.int().min(1),
      at: stamp,
    }),
  )
    .exactOptional()
    .describe(
      'Where runs of a program, restarts of its workers and boots begin, in inputs that hold more than one.',
    ),
  entries: list(shape({ at: z.string(), finding: z.string(), id: z.string(), severity, where })),
});

const diagnostic = shape({
  code: z.string(),
  level: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  where: shape({ input: z.string(), line: z.int().exactOptional() }).exactOptional(),
  help: z.string(),
});

/**
 * The report's schema, version 1: the source of the published JSON Schema. It must describe what
 * `Report` in core declares, no more and no less; a test compares the two. Only the build and tests
 * import it, since zod costs the command line its start.
 */
export const reportSchema = shape({
  schema: z.literal(1),
  lang: z.enum(LANGS),
  tool: shape({
    name: z.string(),
    version: z.string(),
    pack: z.string().describe('Fingerprint of the knowledge.'),
  }),
  inputs: list(input),
  gpu,
  facts: list(fact),
  findings: list(finding).describe('Most likely cause first.'),
  incidents: list(incident),
  asks: list(shape({ why: z.string(), command: z.string() })).describe('Evidence that is missing.'),
  timeline,
  unknown: list(shape({ template: z.string(), count, where })).describe(
    'Lines that look like an error and that no entry explains.',
  ),
  diagnostics: list(diagnostic),
  stats: shape({ bytes: count, lines: count, cells: count, signatures: count }),
});

/** The published JSON Schema (draft 2020-12) as text with a final newline. */
export function reportSchemaText(): string {
  const schema = z.toJSONSchema(reportSchema, {
    io: 'input',
    override({ jsonSchema }) {
      // readonly is a matter of the type, not of the data
      delete jsonSchema.readOnly;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return `${JSON.stringify({ title: 'Report of analyze-logs', ...schema }, null, 2)}\n`;
}
