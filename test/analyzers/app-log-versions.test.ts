import { describe, expect, it } from 'vitest';
import { analyzer } from '../../analyzers/app-log/index.ts';
import { factsOf } from './read-text.ts';

const facts = (text: string) => factsOf(analyzer, text);
const torch121 = ['torch.cuda=12.1', 'torch.version=2.1.0+cu121'];

describe('the version of torch', () => {
  it.each([
    ['pytorch version: 2.1.0+cu121'],
    ['2026-01-05 10:02:11,123 - root - INFO - pytorch version: 2.1.0+cu121'],
    ['PyTorch version 2.1.0+cu121 available.'],
    ['torch.__version__ = 2.1.0+cu121'],
    ["torch.__version__: '2.1.0+cu121'"],
    ['Torch version: 2.1.0+cu121'],
    ['- **PyTorch Version:** 2.1.0+cu121'],
    ['version: v1.6.0  •  python: 3.10.6  •  torch: 2.1.0+cu121  •  xformers: 0.0.22'],
    ['10:02:11-123 INFO     Torch 2.1.0+cu121'],
    ['    PyTorch 2.0.1+cu118 with CUDA 1108 (you have 2.1.0+cu121)'],
    [
      'xformers 0.0.20 requires torch==2.0.1, but you have torch 2.1.0+cu121 which is incompatible.',
    ],
    ['You are running torch 2.1.0+cu121.'],
    ['Successfully installed numpy-1.26.4 torch-2.1.0+cu121 torchvision-0.16.0+cu121'],
    ['Requirement already satisfied: torch in ./venv/lib/python3.10/site-packages (2.1.0+cu121)'],
    [">>> torch.__version__\n'2.1.0+cu121'"],
    ['$ python -c "import torch; print(torch.__version__)"\n2.1.0+cu121'],
  ])('%s', (text) => {
    expect(facts(text)).toEqual(torch121);
  });

  it('with +cpu was built without CUDA, with another tag says nothing of it', () => {
    expect(facts('pytorch version: 2.3.1+cpu')).toEqual([
      'torch.cuda=none',
      'torch.version=2.3.1+cpu',
    ]);
    expect(facts('pytorch version: 2.7.0+rocm6.3')).toEqual(['torch.version=2.7.0+rocm6.3']);
    expect(facts('pytorch version: 2.8.0.dev20250407+cu128')).toContain('torch.cuda=12.8');
  });

  it.each([
    ['This model requires torch version 2.0.1 or newer'],
    ['ERROR: Could not find a version that satisfies the requirement torch==2.1.0+cu121'],
    ['Collecting torch==2.1.0'],
    ['Downloading torch-2.1.0+cu121-cp310-cp310-linux_x86_64.whl (2200.6 MB)'],
    ['please install torch 2.1.0+cu121'],
    ['pip install torch==2.1.0+cu121'],
    ['torch version >= 2.0 is needed'],
    ['    raise RuntimeError(f"torch {torch.__version__} is too old")\n2.1'],
    ['torchvision version: 0.16.0+cu121'],
  ])('is not read from %j', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('versions of the rest', () => {
  it.each([
    ['NCCL version 2.18.1+cuda12.1', ['nccl.version=2.18.1+cuda12.1']],
    ['ncclSystemError, NCCL version 2.10.3', ['nccl.version=2.10.3']],
    ['node:42:42 [0] NCCL INFO cudaDriverVersion 12080', ['driver.cuda=12.8']],
    ['Cuda compilation tools, release 11.8, V11.8.89', ['cuda.toolkit=11.8.89']],
    ['Tensorflow version: 2.15.0', ['tensorflow.version=2.15.0']],
    ['tf.__version__ 2.15.0', ['tensorflow.version=2.15.0']],
    ['INFO:datasets:JAX version 0.4.20 available.', ['jax.version=0.4.20']],
    ['ONNX Runtime version: 1.17.1', ['onnxruntime.version=1.17.1']],
    ['Loaded cuDNN version 8902', ['cudnn.version=8.9.2', 'use.runtime[tensorflow]=used']],
    ['cudnn version: 90100', ['torch.cudnn=9.1.0']],
    [
      'Python 3.10.6 (tags/v3.10.6:9c7b4bd, Aug  1 2022, 21:53:49) [MSC v.1932 64 bit (AMD64)]',
      ['python.version=3.10.6'],
    ],
    ['kernel reported version is: 535.104.5', ['driver.version=535.104.5']],
    ['libcuda reported version is: 535.104.5', ['driver.library=535.104.5']],
    ['NVIDIA driver version: 546.33', ['driver.version=546.33']],
    ['显卡驱动版本：546.33', ['driver.version=546.33']],
    [
      'UserWarning: CUDA initialization: The NVIDIA driver on your system is too old (found version 11040).',
      ['driver.cuda=11.4'],
    ],
    [
      'The detected CUDA version (12.1) mismatches the version that was used to compile PyTorch (11.8).',
      ['cuda.toolkit=12.1', 'torch.cuda=11.8'],
    ],
  ])('%s', (line, expected) => {
    expect(facts(line)).toEqual(expected);
  });

  it.each([
    ['CUDA 12.1 requires NVIDIA driver version 525.60 or newer'],
    ['please update the NVIDIA driver 535.104'],
    ['kernel reported version is: NOT_FOUND: could not find kernel driver'],
    ['Driver version: 6.7.0'],
    ['TensorFlow version 2.15.0 requires Python 3.9'],
    ['requires Python 3.10.6'],
  ])('are not read from %j', (line) => {
    expect(facts(line)).toEqual([]);
  });
});

describe('containers and their environment', () => {
  it('state the driver in the banners of NVIDIA', () => {
    expect(
      facts('  Using driver version 525.105.17 which has support for CUDA 12.0.  This container'),
    ).toEqual(['driver.cuda=12.0', 'driver.version=525.105.17']);
    expect(
      facts('  Using CUDA 12.8 driver version 570.86.10 with kernel driver version 535.230.02.'),
    ).toEqual(['driver.library=570.86.10', 'driver.version=535.230.02']);
    expect(
      facts(
        'ERROR: This container was built for NVIDIA Driver Release 450.51 or later, but\n       version 440.33.01 was detected and compatibility mode is UNAVAILABLE.',
      ),
    ).toEqual(['driver.version=440.33.01']);
  });

  it('state the CUDA of the image under its banner', () => {
    const banner = ['==========', '== CUDA ==', '==========', '', 'CUDA Version 12.1.1'].join('\n');
    expect(facts(banner)).toEqual(['cuda.runtime=12.1.1']);
    expect(facts('CUDA Version 12.1.1')).toEqual([]);
  });

  it.each([
    ['CUDA_VISIBLE_DEVICES=0,1 python train.py', '0,1'],
    ['(env) root@host:~/app# export CUDA_VISIBLE_DEVICES=0', '0'],
    ['+ CUDA_VISIBLE_DEVICES=3 python train.py', '3'],
    [
      'I0000 00:00:1775118342.960484  42 cuda_diagnostics.cc:160] env: CUDA_VISIBLE_DEVICES="-1"',
      '-1',
    ],
    ['LOCAL_RANK: 0 - CUDA_VISIBLE_DEVICES: [0,1]', '0,1'],
    ['CUDA_VISIBLE_DEVICES= python x.py', ''],
  ])('CUDA_VISIBLE_DEVICES: %s', (line, value) => {
    expect(facts(line)).toContain(`cuda.visible-devices=${value}`);
  });

  it.each([
    ['You can set CUDA_VISIBLE_DEVICES=0 to hide the others'],
    ['try `CUDA_VISIBLE_DEVICES=0 python train.py`'],
    ["os.environ['CUDA_VISIBLE_DEVICES']='0'"],
    ['# CUDA_VISIBLE_DEVICES=0 python train.py'],
  ])('not in advice: %s', (line) => {
    expect(facts(line)).toEqual([]);
  });
});
