// Generated from the folder by `npm run registries`. Do not edit.
import type { Analyzer } from '../src/core/analyzer.ts';
import { analyzer as appLog } from './app-log/index.ts';
import { analyzer as collectEnv } from './collect-env/index.ts';
import { analyzer as kernelLog } from './kernel-log/index.ts';
import { analyzer as nvidiaSmi } from './nvidia-smi/index.ts';

/** Every analyzer, by the name of its folder. */
export const analyzers: readonly Analyzer[] = [appLog, collectEnv, kernelLog, nvidiaSmi];
