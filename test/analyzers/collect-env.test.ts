import { describe, expect, it } from 'vitest';
import { analyzer } from '../../analyzers/collect-env/index.ts';
import { factsOf, readText } from './read-text.ts';

const facts = (text: string) => factsOf(analyzer, text);

const REPORT = `Collecting environment information...
PyTorch version: 2.1.0+cu121
Is debug build: False
CUDA used to build PyTorch: 12.1
ROCM used to build PyTorch: N/A

OS: Ubuntu 22.04.3 LTS (x86_64)
GCC version: (Ubuntu 11.4.0-1ubuntu1~22.04) 11.4.0

Python version: 3.10.12 (main, Nov 20 2023, 15:14:05) [GCC 11.4.0] (64-bit runtime)
Python platform: Linux-5.15.0-91-generic-x86_64-with-glibc2.35
Is CUDA available: True
CUDA runtime version: 11.8.89
GPU models and configuration: 
GPU 0: NVIDIA GeForce RTX 3090
GPU 1: NVIDIA GeForce RTX 3090

Nvidia driver version: 535.104.05
cuDNN version: Probably one of the following:
/usr/lib/x86_64-linux-gnu/libcudnn.so.8.9.2
/usr/lib/x86_64-linux-gnu/libcudnn_adv_infer.so.8.9.2

Versions of relevant libraries:
[pip3] nvidia-nccl-cu12==2.18.1
[pip3] torch==2.1.0+cu121
[conda] Could not collect`;

const READ = [
  'cuda.toolkit=11.8.89',
  'cudnn.version=8.9.2',
  'driver.version=535.104.05',
  'gpu.name[0]=NVIDIA GeForce RTX 3090',
  'gpu.name[1]=NVIDIA GeForce RTX 3090',
  'kernel.version=5.15.0-91-generic',
  'nccl.version=2.18.1',
  'os.name=Ubuntu 22.04.3 LTS (x86_64)',
  'python.version=3.10.12',
  'torch.available=true',
  'torch.cuda=12.1',
  'torch.version=2.1.0+cu121',
  'use.environment[torch]=used',
];

describe('the report of torch', () => {
  it('is read from its first key to its last row', () => {
    expect(facts(REPORT)).toEqual(READ);
    expect(readText(analyzer, `${REPORT}\n\nthe log goes on`).claimed).toBe(
      REPORT.split('\n').length - 1,
    );
  });

  it('is read quoted, and behind a container name', () => {
    for (const prefix of ['> ', 'app-1  | ']) {
      const text = REPORT.split('\n').map((line) => prefix + line);
      expect(facts(text.join('\n'))).toEqual(READ);
    }
  });

  it('is read in the layout of vLLM', () => {
    const text = REPORT.replaceAll(
      /^([A-Z][A-Za-z ]+): /gm,
      (_, key: string) => `${key.padEnd(29)}: `,
    );
    expect(facts(text)).toEqual(READ);
  });

  it('tells a CPU build from one for ROCm', () => {
    const cpu = REPORT.replaceAll('2.1.0+cu121', '2.1.0').replace('PyTorch: 12.1', 'PyTorch: None');
    expect(facts(cpu)).toContain('torch.cuda=none');
    const rocm = cpu.replace('build PyTorch: N/A', 'build PyTorch: 5.6.31061');
    expect(facts(rocm).filter((fact) => fact.startsWith('torch.cuda='))).toEqual([]);
  });

  it('takes "Could not collect" for nothing', () => {
    const blind = REPORT.replace('535.104.05', 'Could not collect')
      .replace('Is CUDA available: True', 'Is CUDA available: No')
      .replace('11.8.89', 'Could not collect');
    const read = facts(blind);
    expect(read.filter((fact) => /^(?:driver|cuda)\./.test(fact))).toEqual([]);
    expect(read).toContain('torch.available=false');
    expect(read).toContain('use.environment[torch]=not-used');
  });

  it('is not taken from a lone line', () => {
    expect(facts('PyTorch version: 2.1.0+cu121\nloading')).toEqual([]);
  });
});

describe('package lists', () => {
  it.each([
    ['torch                     2.2.2+cu118', ['torch.cuda=11.8', 'torch.version=2.2.2+cu118']],
    [
      'pytorch                   2.1.0           py3.10_cuda12.1_cudnn8.9.2_0    pytorch',
      ['torch.cuda=12.1', 'torch.version=2.1.0'],
    ],
    [
      'pytorch                   2.1.0           cpu_py310h07c5e73_0    conda-forge',
      ['torch.cuda=none', 'torch.version=2.1.0'],
    ],
    ['nvidia-nccl-cu12          2.20.5', ['nccl.version=2.20.5']],
    ['nvidia-cudnn-cu12==9.1.0.70', ['cudnn.version=9.1.0.70']],
    ['onnxruntime-gpu           1.17.1', ['onnxruntime.version=1.17.1']],
    ['[conda] cudatoolkit               11.3.1               h2bc3f7f_2', ['cuda.runtime=11.3.1']],
  ])('%s', (row, expected) => {
    expect(facts(row)).toEqual(expected);
  });

  it('takes a frozen row in its order, not a lone requirement', () => {
    expect(facts('tokenizers==0.15.0\ntorch==2.1.0\ntorchaudio==2.1.0')).toEqual([
      'torch.version=2.1.0',
    ]);
    expect(facts('numpy==1.26.0\ntorch==2.1.0\naccelerate==0.25.0')).toEqual([]);
    expect(facts('torch==2.1.0')).toEqual([]);
  });

  it('leaves other packages and sentences alone', () => {
    expect(facts('torchvision               0.17.2+cu118')).toEqual([]);
    expect(facts('torch  2 workers')).toEqual([]);
    expect(facts('pip install nvidia-nccl-cu12==2.18.1 --upgrade')).toEqual([]);
  });
});

describe('reports of other tools', () => {
  it.each([
    [
      '- PyTorch version (GPU?): 2.1.0+cu121 (True)',
      [
        'torch.available=true',
        'torch.cuda=12.1',
        'torch.version=2.1.0+cu121',
        'use.environment[torch]=used',
      ],
    ],
    ['- GPU type: NVIDIA GeForce RTX 4090', ['gpu.name=NVIDIA GeForce RTX 4090']],
    [
      'torch version .................... 2.1.0+cu118',
      ['torch.cuda=11.8', 'torch.version=2.1.0+cu118'],
    ],
    ['torch cuda version ............... 12.1', ['torch.cuda=12.1']],
    ['nvcc version ..................... 11.8', ['cuda.toolkit=11.8']],
    [
      'pytorch.version:                                  2.3.0+cu121',
      ['torch.cuda=12.1', 'torch.version=2.3.0+cu121'],
    ],
    [
      'CUDA available: True\nGPU 0,1: NVIDIA A100-SXM4-40GB',
      ['gpu.name[0]=NVIDIA A100-SXM4-40GB', 'gpu.name[1]=NVIDIA A100-SXM4-40GB'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it('takes a numbered GPU only where the report stands around it', () => {
    expect(facts('GPU 0: NVIDIA A100-SXM4-40GB')).toEqual([]);
  });
});
