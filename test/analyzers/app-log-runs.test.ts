import { describe, expect, it } from 'vitest';
import { analyzer } from '../../analyzers/app-log/index.ts';
import { formatInstant } from '../../src/core/instant.ts';
import { readText } from './read-text.ts';

const starts = (text: string) =>
  readText(analyzer, text).events.filter((event) => event.kind === 'run-start');

describe('a run starts', () => {
  it.each([
    ['+ python train.py --epochs 3'],
    ['$ python3 app.py'],
    ['(env) user@host:~/work/app$ CUDA_VISIBLE_DEVICES=0 python train.py'],
    ['[user@host app]$ torchrun --nproc_per_node=8 train.py'],
    ['D:\\app>python webui.py'],
    ['PS D:\\app> .\\runtime\\python.exe -s main.py'],
    ['C:\\portable>.\\python_embeded\\python.exe -s ComfyUI\\main.py'],
    ['root@host:/app# accelerate launch train.py'],
    ['Launching Web UI with arguments: --xformers'],
    ['time=2026-01-05T10:02:11Z level=INFO source=routes.go:1125 msg="server config" env="map[]"'],
  ])('%s', (line) => {
    expect(starts(line)).toHaveLength(1);
  });

  it.each([
    ['run python train.py to start'],
    ['# python train.py'],
    ['$ python --version'],
    ['$ python -m pip install torch'],
    ['$ python -m torch.utils.collect_env'],
    ['Traceback (most recent call last):'],
    ['>>> import torch'],
  ])('not at %s', (line) => {
    expect(starts(line)).toEqual([]);
  });
});

describe('a start of ComfyUI', () => {
  const one = [
    '** ComfyUI startup time: 2026-01-05 10:02:11.123',
    'Total VRAM 24576 MB, total RAM 65432 MB',
    'To see the GUI go to: http://127.0.0.1:8188',
  ];

  it('is one event, whatever the order of its lines', () => {
    expect(starts(one.join('\n'))).toHaveLength(1);
    expect(starts([one[1], one[0], one[2]].join('\n'))).toHaveLength(1);
    expect(starts(['D:\\c>python main.py', ...one].join('\n'))).toHaveLength(1);
  });

  it('again is another, even where the first one crashed', () => {
    expect(starts([...one, 'got prompt', ...one].join('\n'))).toHaveLength(2);
    expect(starts([one[0], one[1], 'crash', ...one].join('\n'))).toHaveLength(2);
  });

  it('has the time that it states', () => {
    const at = starts(one.join('\n'))[0]?.at;
    expect(at && formatInstant(at)).toBe('2026-01-05T10:02:11.123');
  });
});

describe('whose text it is', () => {
  it('owns what only programs write', () => {
    expect(analyzer.owns?.('INFO 01-05 10:02:11 [llm.py:12] x')).toBe(true);
    expect(analyzer.owns?.('Traceback (most recent call last):')).toBe(true);
    expect(analyzer.owns?.('Sep 07 09:03:23 host kernel: NVRM: x')).toBe(false);
    expect(analyzer.owns?.('plain words')).toBe(false);
  });

  it('takes what nobody else knows, and Python logs above all', () => {
    const log = ['2026-01-05 10:02:11,123 - root - INFO - started', 'INFO:app:ready'];
    expect(analyzer.sniff?.(log)).toBeGreaterThan(0.6);
    expect(analyzer.sniff?.(['hello'])).toBeGreaterThan(0);
    expect(analyzer.sniff?.(['[   12.345678] x'])).toBeLessThan(0.3);
  });
});
