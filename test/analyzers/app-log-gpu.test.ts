import { describe, expect, it } from 'vitest';
import { analyzer } from '../../analyzers/app-log/index.ts';
import { factsOf } from './read-text.ts';

const facts = (text: string) => factsOf(analyzer, text);
const uses = (text: string) => facts(text).filter((fact) => fact.startsWith('use.'));

describe('the program chose the GPU', () => {
  it.each([
    ['Using device: cuda'],
    ['INFO:root:Using device: cuda:0'],
    ['2026-01-05 10:02:11 | INFO | app:run:7 - Using CUDA'],
    ['Using cuda device'],
    ['Using cuda for inference.'],
    ['Device set to use cuda:0'],
    ['>> Using device cuda'],
    ['[INFO] device: cuda:0'],
    ['accelerator device: cuda'],
    ['Half-precision floating-point: True, device: cuda:0'],
    ['Use GPU: cuda:0'],
    ['Running on device: cuda'],
    ['使用设备: cuda:0'],
    ['app-1  | 检测人脸使用GPU'],
    ['当前设备：cuda'],
  ])('%s', (line) => {
    expect(uses(line)).toEqual(['use.code=used']);
  });
});

describe('the program chose the CPU', () => {
  it.each([
    ['Using device: cpu'],
    ['Using cpu for inference.'],
    ['CUDA is not available, running on CPU.'],
    ['>> cuda not available, using device cpu'],
    ['Device: cpu'],
    ['Device set to use cpu'],
    ['Auto-configed device: cpu'],
    ['Using CPU. Note: This module is much faster with a GPU.'],
    ['没有发现支持的N卡, 使用CPU进行推理'],
  ])('%s', (line) => {
    expect(uses(line)).toEqual(['use.code=not-used']);
  });
});

describe('no sign of use', () => {
  it.each([
    ['a stage on the CPU', '使用CPU解码视频'],
    ['another stage on the CPU', 'Using CPU for video encoding'],
    ['an offload device', 'VAE load device: cpu, offload device: cpu, dtype: torch.float32'],
    ['a number of CPUs', 'Running on CPU3 (4 online)'],
    ['an offer', 'device: cuda or cpu'],
    ['advice', 'Please set device: cuda for better speed'],
    ['Chinese advice', '建议使用GPU'],
    ['a negation', '无法使用GPU'],
    ['a question', '是否使用GPU'],
    ['another method', 'Using CUDA graphs'],
    ['a memory pool', 'using GPU memory fraction 0.9'],
    ['two devices at odds', 'found at least two devices, cuda:0 and cpu!'],
    ['source code', "    device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')"],
    ['a test in source code', '    if torch.cuda.is_available() == False:'],
    ['a USB device', 'usb 1-1: New USB device found, idVendor=046b'],
    [
      'a TensorFlow placement',
      'type float on /job:localhost/replica:0/task:0/device:GPU:0 by allocator',
    ],
    ['a wish', 'make sure torch.cuda.is_available() returns True'],
  ])('%s', (_, line) => {
    expect(uses(line)).toEqual([]);
  });
});

describe('whether CUDA can be used', () => {
  it.each([
    ['torch.cuda.is_available(): True', true],
    ['torch.cuda.is_available() = False', false],
    ['>>> torch.cuda.is_available()\nTrue', true],
    [
      '$ python -c "import torch; print(torch.cuda.is_available())"\nx.py:1: UserWarning: old\n  return f()\nFalse',
      false,
    ],
    ['CUDA available: True', true],
    ['Is CUDA available? False', null],
    ['cuda is available: False', false],
    ['CUDA 是否可用: True', true],
    [
      'Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False.',
      false,
    ],
  ])('%s', (text, yes) => {
    const expected =
      yes === null
        ? []
        : [`torch.available=${yes}`, `use.environment[torch]=${yes ? 'used' : 'not-used'}`];
    expect(facts(text).filter((fact) => /^(?:torch|use)\./.test(fact))).toEqual(expected);
  });

  it('by Lightning is told apart from whether the trainer takes it', () => {
    expect(uses('GPU available: True (cuda), used: False')).toEqual([
      'use.code[lightning]=not-used',
      'use.environment=used',
    ]);
  });

  it('by ComfyUI shows in its two memories', () => {
    expect(uses('Total VRAM 24576 MB, total RAM 65432 MB')).toEqual([
      'use.environment[torch]=used',
    ]);
    expect(uses('Total VRAM 15981 MB, total RAM 15981 MB')).toEqual([
      'use.environment[torch]=not-used',
    ]);
  });
});

describe('libraries at work', () => {
  it.each([
    ['llm_load_tensors: offloaded 33/33 layers to GPU', ['use.runtime[llama.cpp]=used']],
    ['llm_load_tensors: offloaded 20/33 layers to GPU', ['use.runtime[llama.cpp]=partial']],
    ['llm_load_tensors: offloaded 0/33 layers to GPU', ['use.runtime[llama.cpp]=not-used']],
    [
      "Applied providers: ['CUDAExecutionProvider', 'CPUExecutionProvider'], with options: {}",
      ['use.code[onnxruntime]=used'],
    ],
    [
      "Applied providers: ['CPUExecutionProvider'], with options: {}",
      ['use.code[onnxruntime]=not-used'],
    ],
    [
      "UserWarning: Specified provider 'CUDAExecutionProvider' is not in available provider names.Available providers: 'AzureExecutionProvider, CPUExecutionProvider'",
      ['use.environment[onnxruntime]=not-used'],
    ],
    ["tensor([1.], device='cuda:0')", ['use.runtime[torch]=used']],
    [
      'INFO 01-05 10:02:11 [kv_cache_utils.py:849] GPU KV cache size: 922,496 tokens',
      ['use.runtime[vllm]=used'],
    ],
    [
      'level=INFO msg="inference compute" id=cpu library=cpu compute="" driver=0.0 name=""',
      ['use.environment[ollama]=not-used'],
    ],
    ['Num GPUs Available:  0', ['use.environment[tensorflow]=not-used']],
  ])('%s', (line, expected) => {
    expect(uses(line)).toEqual(expected);
  });

  it('tells the providers', () => {
    expect(
      facts(
        "Applied providers: ['CUDAExecutionProvider', 'CPUExecutionProvider'], with options: {}",
      ),
    ).toContain('onnxruntime.providers=CUDAExecutionProvider, CPUExecutionProvider');
  });
});

describe('a GPU is named', () => {
  it.each([
    [
      'Device: cuda:0 NVIDIA GeForce RTX 3090 : cudaMallocAsync',
      'gpu.name[0]=NVIDIA GeForce RTX 3090',
    ],
    [
      'Created device /job:localhost/replica:0/task:0/device:GPU:0 with 13949 MB memory:  -> device: 0, name: Tesla T4, pci bus id: 0000:00:04.0, compute capability: 7.5',
      'gpu.name[0]=Tesla T4',
    ],
    [
      'Found device 0 with properties: \nname: Tesla K80 major: 3 minor: 7 memoryClockRate(GHz): 0.8235',
      'gpu.compute-capability[0]=3.7',
    ],
    [
      '  Device 1: NVIDIA GeForce RTX 4090, compute capability 8.9, VMM: yes',
      'gpu.name[1]=NVIDIA GeForce RTX 4090',
    ],
    [
      '#  Rank  0 Group  0 Pid 42 on node-c device  0 [0x16] NVIDIA H100 80GB HBM3',
      'gpu.name[0]=NVIDIA H100 80GB HBM3',
    ],
    [
      'NVIDIA GeForce RTX 5070 Ti with CUDA capability sm_120 is not compatible with the current PyTorch installation.',
      'gpu.compute-capability=12.0',
    ],
    [
      'Torch detected GPU: NVIDIA GeForce RTX 3090 VRAM 24576 Arch (8, 6) Cores 82',
      'gpu.name=NVIDIA GeForce RTX 3090',
    ],
    [
      '[InvokeAI]::INFO --> Using torch device: NVIDIA GeForce RTX 4090',
      'gpu.name=NVIDIA GeForce RTX 4090',
    ],
    ['GPU name: NVIDIA L40S', 'gpu.name=NVIDIA L40S'],
    ['torch.cuda.get_device_name(0): NVIDIA GeForce RTX 2070', 'gpu.name=NVIDIA GeForce RTX 2070'],
    ['CUDA out of memory. GPU 0 has a total capacity of 23.69 GiB of which', 'gpu.memory[0]=24259'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toContain(expected);
  });

  it('by Ollama in the order of its list', () => {
    const line = (uuid: string, name: string) =>
      `time=2026-01-05T10:02:11.123Z level=INFO source=types.go:130 msg="inference compute" id=${uuid} library=cuda variant=v12 compute=8.6 driver=12.2 name=${name} total="23.7 GiB"`;
    const text = [line('GPU-a', '"NVIDIA GeForce RTX 3090"'), line('GPU-b', '"NVIDIA RTX A4000"')];
    expect(facts(text.join('\n')).filter((fact) => !fact.startsWith('gpu.compute'))).toEqual([
      'driver.cuda=12.2',
      'gpu.name[0]=NVIDIA GeForce RTX 3090',
      'gpu.name[1]=NVIDIA RTX A4000',
      'use.environment[ollama]=used',
    ]);
    expect(facts(line('GPU-a', '"N>')).filter((fact) => fact.startsWith('gpu.name'))).toEqual([]);
  });

  it('by Ultralytics, with all its devices', () => {
    const text =
      'Ultralytics YOLOv8.0.0 🚀 Python-3.10.12 torch-2.0.1+cu118 CUDA:0 (Tesla T4, 15102MiB)\n                                                           CUDA:1 (Tesla T4, 15102MiB)';
    expect(facts(text)).toEqual([
      'gpu.memory[0]=15102',
      'gpu.memory[1]=15102',
      'gpu.name[0]=Tesla T4',
      'gpu.name[1]=Tesla T4',
      'python.version=3.10.12',
      'torch.cuda=11.8',
      'torch.version=2.0.1+cu118',
      'use.code[torch]=used',
    ]);
    expect(uses('Ultralytics YOLOv8.0.0 Python-3.10.12 torch-2.0.1+cpu CPU (Intel Xeon)')).toEqual([
      'use.code[torch]=not-used',
    ]);
  });

  it('but not by a wish', () => {
    expect(facts('an NVIDIA GeForce RTX 3090 with 24 GB is recommended')).toEqual([]);
  });
});
