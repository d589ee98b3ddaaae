// Generated from the folder by `npm run registries`. Do not edit.
import type { Inference } from '../core/inference.ts';
import { inference as cudaUnavailable } from './cuda-unavailable.ts';
import { inference as driverOlderThanTorch } from './driver-older-than-torch.ts';
import { inference as eccUncorrectable } from './ecc-uncorrectable.ts';
import { inference as gpuIdle } from './gpu-idle.ts';
import { inference as gpuMemoryLeak } from './gpu-memory-leak.ts';
import { inference as gpuNewerThanTorch } from './gpu-newer-than-torch.ts';
import { inference as gpuOverheating } from './gpu-overheating.ts';
import { inference as gpuTelemetryError } from './gpu-telemetry-error.ts';
import { inference as pageRetirement } from './page-retirement.ts';
import { inference as pcieLinkDegraded } from './pcie-link-degraded.ts';
import { inference as powerThrottling } from './power-throttling.ts';
import { inference as rowRemap } from './row-remap.ts';
import { inference as torchWithoutCuda } from './torch-without-cuda.ts';

/** Every inference, by the name of its file. */
export const inferences: readonly Inference[] = [
  cudaUnavailable,
  driverOlderThanTorch,
  eccUncorrectable,
  gpuIdle,
  gpuMemoryLeak,
  gpuNewerThanTorch,
  gpuOverheating,
  gpuTelemetryError,
  pageRetirement,
  pcieLinkDegraded,
  powerThrottling,
  rowRemap,
  torchWithoutCuda,
];
