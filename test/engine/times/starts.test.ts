import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/report.ts';
import { reportOf } from './timed-case.ts';

const LINUX = 'Linux version 6.8.0-40-generic (buildd@host) (gcc 13.2.0) #40-Ubuntu SMP';

const startsOf = ({ timeline }: Report): readonly string[] =>
  (timeline.runs ?? []).map(({ kind, line, at }) => `${kind} ${line} ${at}`);

const notes = ({ timeline }: Report): string => timeline.notes.join('\n');

describe('boots in one log', () => {
  it('are told apart in a journal', async () => {
    const report = await reportOf({
      'journal.txt': [
        `2026-05-19T07:00:00+00:00 gpu-7 kernel: ${LINUX}`,
        '2026-05-19T07:05:00+00:00 gpu-7 kernel: nvidia-link 0000:01:00 is down',
        `2026-05-19T08:00:00+00:00 gpu-7 kernel: ${LINUX}`,
        '2026-05-19T08:05:00+00:00 gpu-7 kernel: nvidia-link 0000:01:00 is down',
      ],
    });
    expect(startsOf(report)).toEqual([
      'boot 1 2026-05-19T07:00:00Z',
      'boot 3 2026-05-19T08:00:00Z',
    ]);
    expect(notes(report)).toContain(
      'journal.txt holds 2 boots of the machine; the last begins at line 3.',
    );
  });

  it('are told apart on a serial console', async () => {
    const report = await reportOf({
      'console.txt': [
        `[    0.000000] ${LINUX}`,
        '[  100.000000] nvidia-link 0000:01:00 is down',
        `[    0.000000] ${LINUX}`,
        '[   50.000000] nvidia-link 0000:01:00 is down',
      ],
    });
    expect(startsOf(report)).toEqual(['boot 1 boot+0.000s', 'boot 3 boot+0.000s']);
  });

  it('are counted once where a report holds the log of one boot twice', async () => {
    const report = await reportOf({
      'bug-report.log': [
        `[    0.000000] ${LINUX}`,
        '[  100.000000] nvidia-link 0000:01:00 is down',
        `May 19 07:00:00 gpu-7 kernel: ${LINUX}`,
        '*** /proc/version',
        LINUX,
      ],
    });
    expect(startsOf(report)).toEqual([]);
  });
});

describe('restarts', () => {
  const failed = (left: number): string =>
    `[2026-05-19 07:0${left}:00] torch.distributed.elastic.agent.server.api: [INFO] [default] Worker group FAILED. ${left}/3 attempts left; will restart worker group`;

  it('of a trainer are told, with their places', async () => {
    const report = await reportOf({
      'run.log': ['collective timed out', failed(1), 'collective timed out', failed(2), 'done'],
    });
    expect(startsOf(report)).toEqual([
      'restart 2 2026-05-19T07:01:00',
      'restart 4 2026-05-19T07:02:00',
    ]);
    expect(notes(report)).toContain('run.log shows 2 restarts');
  });

  it('of a service are told', async () => {
    const report = await reportOf({
      journal: [
        'May 19 07:00:00 gpu-7 systemd[1]: ollama.service: Scheduled restart job, restart counter is at 1.',
      ],
    });
    expect(startsOf(report)).toEqual(['restart 1 --05-19T07:00:00']);
  });

  it('of a container show by the second banner of its image', async () => {
    const banner = ['==========', '== CUDA ==', '==========', 'CUDA Version 12.1.1'];
    const once = await reportOf({ 'docker.log': banner });
    expect(startsOf(once)).toEqual([]);
    const twice = await reportOf({ 'docker.log': [...banner, 'collective timed out', ...banner] });
    expect(startsOf(twice)).toEqual(['restart 7 null']);
  });

  it('are not what each of several containers prints once', async () => {
    const banner = (name: string): string[] =>
      ['==========', '== CUDA ==', '=========='].map((line) => `${name}  | ${line}`);
    const report = await reportOf({ 'compose.log': [...banner('app-1'), ...banner('app-2')] });
    expect(startsOf(report)).toEqual([]);
  });

  it('do not take a failure back that they followed', async () => {
    const report = await reportOf({
      'run.log': ['collective timed out', failed(1), 'Using device: cuda:0', 'done'],
    });
    expect(report.findings.map(({ id, role }) => `${id} ${role}`)).toEqual(['hang cause']);
  });
});
