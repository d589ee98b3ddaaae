import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { Report } from '../../src/core/report.ts';
import { reportSchema, reportSchemaText } from '../../src/report/schema.ts';
import { samples } from './samples/index.ts';

describe('the schema of the report', () => {
  it('takes every sample and loses nothing of it', () => {
    for (const report of Object.values(samples)) expect(reportSchema.parse(report)).toEqual(report);
  });

  it('refuses what is no report', () => {
    const [report] = Object.values(samples);
    expect(reportSchema.safeParse({ ...report, schema: 2 }).success).toBe(false);
    expect(reportSchema.safeParse({ ...report, findings: [{}] }).success).toBe(false);
  });

  it('describes what the type declares, no more and no less', () => {
    type Parsed = z.infer<typeof reportSchema>;
    expectTypeOf<Parsed>().toExtend<Report>();
    expectTypeOf<Report>().toExtend<Parsed>();
  });

  it('is published as it is: run `node src/build/write-schema.ts` after a change', () => {
    const published = new URL('../../public/report.schema.json', import.meta.url);
    expect(readFileSync(published, 'utf8')).toBe(reportSchemaText());
  });
});
