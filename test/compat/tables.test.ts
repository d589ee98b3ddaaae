import { describe, expect, it } from 'vitest';
import {
  listBranches,
  listCapabilities,
  listGpus,
  listToolkits,
  listTorchBuilds,
} from '../../src/compat/tables.ts';
import { compareVersions } from '../../src/compat/version.ts';
import { readTables, tables } from './knowledge-tables.ts';

describe('the tables of facts', () => {
  it.each([...readTables])('%s is well-formed and says where its rows come from', (_, read) => {
    expect(read.faults).toEqual([]);
    expect(read.table.rows.length).toBeGreaterThan(0);
    const at = read.table.columns.indexOf('source');
    expect(at, 'column "source"').toBeGreaterThanOrEqual(0);
    const bare = read.table.rows.filter((row) => row[at] === '');
    expect(bare.map((row) => row[0])).toEqual([]);
  });

  it('reads every row of the tables that the tool computes with', () => {
    const rows = (name: string): number => tables[name]!.rows.length;
    expect(listToolkits(tables)).toHaveLength(rows('cuda-driver'));
    expect(listBranches(tables)).toHaveLength(rows('driver-branch'));
    expect(listGpus(tables)).toHaveLength(rows('gpus'));
    expect(listTorchBuilds(tables)).toHaveLength(rows('pytorch'));
    expect(listCapabilities(tables)).toHaveLength(rows('arch'));
  });

  it('lists toolkits from old to new, with drivers that never get older', () => {
    const toolkits = listToolkits(tables);
    toolkits.slice(1).forEach((toolkit, at) => {
      const before = toolkits[at]!;
      expect(compareVersions(toolkit.version, before.version)).toBeGreaterThan(0);
      if (toolkit.linux && before.linux) {
        expect(compareVersions(toolkit.linux, before.linux)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('knows the compute capability of every GPU that it names', () => {
    const known = new Set(listCapabilities(tables));
    for (const gpu of listGpus(tables)) {
      for (const cc of gpu.computeCapability.split(';')) expect(known, gpu.name).toContain(cc);
    }
  });

  it('gives every CUDA wheel the CUDA that its tag says, and GPU code', () => {
    for (const { torch, tag, cuda, archs } of listTorchBuilds(tables)) {
      if (tag === 'cpu') expect(cuda).toBe('');
      else {
        expect(tag).toBe(`cu${cuda.replace('.', '')}`);
        expect(archs.length, `${torch}+${tag}`).toBeGreaterThan(3);
      }
    }
  });

  it('keeps cards out of branches that no longer have them', () => {
    const at = (column: string) => tables.gpus!.columns.indexOf(column);
    for (const row of tables.gpus!.rows) {
      const last = row[at('last_branch')]!;
      if (row[at('arch')] === 'Kepler') expect(last, row[0]).not.toBe('current');
      if (/^(?:Maxwell|Pascal|Volta)$/.test(row[at('arch')]!) && last) expect(last).toBe('580');
    }
  });
});
