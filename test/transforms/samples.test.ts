import { describe, expect, it } from 'vitest';
import { analyzers } from '../../analyzers/registry.ts';
import type { Report } from '../../src/core/report.ts';
import { analyzeSources } from '../../src/engine/analyze.ts';
import { inferences } from '../../src/inferences/registry.ts';
import { memorySource } from '../engine/memory-source.ts';
import { incidents, pack, textOf } from '../paths/incidents.ts';
import { utf8 } from './encode.ts';
import { TRANSFORMS } from './transforms.ts';

const analyze = (logs: readonly { name: string; bytes: Uint8Array }[]): Promise<Report> =>
  analyzeSources(
    logs.map(({ name, bytes }) => memorySource(name, bytes)),
    { pack, analyzers, inferences },
  );

/** Facts that say what the machine is. Others may gain or lose a mention by a wrapper's own fields. */
const MACHINE = /^(?:driver\.|gpu\.name|torch\.|nccl\.)/;

/** What must be the same: the verdict, every finding with its role and subjects, the machine. */
function diagnosis({ findings, facts, gpu }: Report): unknown {
  const machine = facts.filter(({ key }) => MACHINE.test(key));
  return {
    gpu: gpu.verdict,
    findings: findings
      .map(({ id, role, severity, subjects }) => `${id} ${role} ${severity} [${subjects.join()}]`)
      .sort(),
    machine: [...new Set(machine.map(({ key, value }) => `${key} ${value}`))].sort(),
  };
}

const plain = new Map(
  incidents.map(({ name, logs }) => {
    const texts = logs.map((log) => ({ name: log.name, bytes: utf8(textOf(log)) }));
    return [name, analyze(texts).then(diagnosis)] as const;
  }),
);

describe.each(TRANSFORMS)('logs as $name', ({ apply }) => {
  it.each(incidents)('$name is diagnosed as the plain one', async ({ name, logs }) => {
    const changed = logs.map((log) => ({ name: log.name, bytes: apply(textOf(log)) }));
    expect(diagnosis(await analyze(changed))).toEqual(await plain.get(name));
  });
});
