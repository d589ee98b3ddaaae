import { describe, expect, it } from 'vitest';
import { inference as cudaUnavailable } from '../../src/inferences/cuda-unavailable.ts';
import { inference as driverOlder } from '../../src/inferences/driver-older-than-torch.ts';
import { inference as gpuNewer } from '../../src/inferences/gpu-newer-than-torch.ts';
import { inference as torchWithoutCuda } from '../../src/inferences/torch-without-cuda.ts';
import { conclude, idsOf } from './case-view.ts';

describe('driver against the CUDA of torch', () => {
  const old = [
    ['driver.version', '515.65.01'],
    ['driver.cuda', '11.7'],
    ['torch.version', '2.1.0+cu121'],
  ] as const;

  it('finds the driver too old, with the numbers', () => {
    expect(conclude(driverOlder, { facts: old })).toMatchObject([
      {
        id: 'driver-too-old',
        values: {
          driver: '515.65.01',
          offers: '11.7',
          torch: '2.1.0+cu121',
          cuda: '12.1',
          needs: '525.60.13',
        },
        grounds: [{ text: 'driver.version: 515.65.01' }, { text: 'torch.version: 2.1.0+cu121' }],
      },
    ]);
  });

  it.each([
    [
      '535 runs cu128 by minor-version compatibility',
      [
        ['driver.version', '535.171.04'],
        ['torch.version', '2.7.1+cu128'],
      ],
    ],
    [
      'the versions fit',
      [
        ['driver.version', '550.54.15'],
        ['torch.cuda', '12.4'],
      ],
    ],
    [
      'torch is a CPU build',
      [
        ['driver.version', '470.82.01'],
        ['torch.version', '2.1.0+cpu'],
      ],
    ],
    [
      'torch does not say its CUDA',
      [
        ['driver.version', '470.82.01'],
        ['torch.version', '2.1.0'],
      ],
    ],
    ['no driver is stated', [['torch.version', '2.1.0+cu121']]],
    [
      'CUDA is newer than this tool knows',
      [
        ['driver.version', '580.65.06'],
        ['torch.cuda', '15.1'],
      ],
    ],
    ['torch sees the GPU', [...old, ['torch.available', 'true']]],
    ['the GPU was at work', [...old, ['use.runtime', 'used']]],
    [
      'nvidia-smi prints the level of a compatibility package',
      [
        ['driver.version', '470.223.02'],
        ['driver.cuda', '12.2'],
        ['torch.cuda', '12.1'],
      ],
    ],
    [
      'a container may bring a driver for a data-center GPU',
      [...old, ['container.runtime', 'docker'], ['gpu.name', 'Tesla T4']],
    ],
    ['another driver is stated that fits', [...old, ['driver.version', '550.54.15']]],
    ['another torch is stated that fits', [...old, ['torch.version', '2.0.1+cu118']]],
  ] as const)('says nothing where %s', (_, facts) => {
    expect(idsOf(driverOlder, { facts })).toEqual([]);
  });

  it('judges Windows by its own numbers', () => {
    const facts = [
      ['os.name', 'Microsoft Windows 11 Pro'],
      ['driver.version', '522.06'],
      ['torch.cuda', '12.1'],
    ] as const;
    expect(conclude(driverOlder, { facts })[0]?.values.needs).toBe('528.33');
  });

  it('takes a GeForce in a container for what it is', () => {
    const facts = [
      ...old,
      ['container.runtime', 'docker'],
      ['gpu.name', 'NVIDIA GeForce RTX 3090'],
    ] as const;
    expect(idsOf(driverOlder, { facts })).toEqual(['driver-too-old']);
  });
});

describe('GPU against the code in torch', () => {
  it('trusts the list that torch gives', () => {
    const [conclusion] = conclude(gpuNewer, {
      facts: [
        ['gpu.name', 'NVIDIA GeForce RTX 5090', '0'],
        ['torch.version', '2.6.0+cu124'],
        ['torch.archs', 'sm_50 sm_60 sm_70 sm_75 sm_80 sm_86 sm_90'],
        ['torch.available', 'true'],
      ],
    });
    expect(conclusion).toMatchObject({
      id: 'no-kernel-image',
      values: { gpu: 'NVIDIA GeForce RTX 5090', cc: '12.0' },
    });
    expect(conclusion?.severity).toBeUndefined();
  });

  it('says less where only the table of wheels says so', () => {
    const facts = [
      ['gpu.name', 'NVIDIA GeForce RTX 5090'],
      ['torch.version', '2.6.0+cu124'],
    ] as const;
    expect(conclude(gpuNewer, { facts })).toMatchObject([{ severity: 'warning' }]);
  });

  it('finds cards that a release dropped', () => {
    const facts = [
      ['gpu.name', 'GeForce GTX 108...'],
      ['torch.version', '2.7.1+cu128'],
    ] as const;
    expect(idsOf(gpuNewer, { facts })).toEqual(['no-kernel-image']);
  });

  it.each([
    [
      'the wheel has the code',
      [
        ['gpu.name', 'NVIDIA GeForce RTX 5090'],
        ['torch.version', '2.7.1+cu128'],
      ],
    ],
    [
      'Ada runs the code of Ampere',
      [
        ['gpu.name', 'NVIDIA GeForce RTX 4090'],
        ['torch.version', '2.1.0+cu121'],
      ],
    ],
    [
      'the driver compiles PTX',
      [
        ['gpu.name', 'NVIDIA GeForce RTX 5090'],
        ['torch.archs', 'sm_90 compute_90'],
      ],
    ],
    [
      'torch is a build of its own',
      [
        ['gpu.name', 'NVIDIA B200'],
        ['torch.version', '2.6.0a0+ecf3bae40a.nv25.01'],
      ],
    ],
    [
      'the name is cut before the model',
      [
        ['gpu.name', 'NVIDIA GeForce ...'],
        ['torch.version', '2.6.0+cu124'],
      ],
    ],
    [
      'another GPU of the machine fits',
      [
        ['gpu.name', 'NVIDIA GeForce RTX 5090', '0'],
        ['gpu.name', 'NVIDIA GeForce RTX 3090', '1'],
        ['torch.version', '2.6.0+cu124'],
      ],
    ],
    [
      'the GPU was at work',
      [
        ['gpu.name', 'NVIDIA GeForce RTX 5090'],
        ['torch.version', '2.6.0+cu124'],
        ['use.runtime', 'used'],
      ],
    ],
  ] as const)('says nothing where %s', (_, facts) => {
    expect(idsOf(gpuNewer, { facts })).toEqual([]);
  });
});

describe('a CPU build of torch', () => {
  it.each([
    ['by its own word', ['torch.cuda', 'none']],
    ['by its tag', ['torch.version', '2.3.1+cpu']],
  ] as const)('is found beside a GPU: %s', (_, build) => {
    const facts = [build, ['torch.available', 'false'], ['gpu.name', 'Tesla T4']] as const;
    expect(idsOf(torchWithoutCuda, { facts })).toEqual(['torch-cpu-only']);
  });

  it.each([
    [
      'no GPU is known',
      [
        ['torch.cuda', 'none'],
        ['torch.available', 'false'],
      ],
    ],
    [
      'nobody asked for CUDA',
      [
        ['torch.cuda', 'none'],
        ['gpu.name', 'Tesla T4'],
      ],
    ],
    [
      'torch has CUDA',
      [
        ['torch.cuda', '12.1'],
        ['torch.available', 'false'],
        ['gpu.name', 'Tesla T4'],
      ],
    ],
    [
      'a second environment has CUDA',
      [
        ['torch.version', '2.3.1+cpu'],
        ['torch.version', '2.3.1+cu121'],
        ['torch.available', 'false'],
        ['gpu.name', 'Tesla T4'],
      ],
    ],
  ] as const)('is not where %s', (_, facts) => {
    expect(idsOf(torchWithoutCuda, { facts })).toEqual([]);
  });
});

describe('CUDA not available, without a reason', () => {
  const bare = [
    ['torch.available', 'false'],
    ['torch.cuda', '11.8'],
  ] as const;

  it('is a fallback to the CPU', () => {
    expect(idsOf(cudaUnavailable, { facts: bare })).toEqual(['cpu-fallback']);
    expect(idsOf(cudaUnavailable, { facts: bare, seen: ['python-module-missing'] })).toEqual([
      'cpu-fallback',
    ]);
  });

  it.each([
    'driver-too-old',
    'driver-not-loaded',
    'libcuda-missing',
    'container-no-gpu',
    'torch-cpu-only',
    'no-cuda-device',
    'cpu-fallback',
  ])('is left to %s where that is seen', (id) => {
    expect(idsOf(cudaUnavailable, { facts: bare, seen: [id] })).toEqual([]);
  });

  it.each([
    [
      'a Mac',
      [
        ['torch.available', 'false'],
        ['os.name', 'macOS 14.5 (arm64)'],
      ],
    ],
    [
      'a CPU build by choice',
      [
        ['torch.available', 'false'],
        ['torch.cuda', 'none'],
      ],
    ],
    ['one of two programs that has CUDA', [...bare, ['torch.available', 'true']]],
  ] as const)('is nothing on %s', (_, facts) => {
    expect(idsOf(cudaUnavailable, { facts })).toEqual([]);
  });
});
