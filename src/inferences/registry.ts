// Generated from the folder by `npm run registries`. Do not edit.
import type { Inference } from '../core/inference.ts';

/** Every inference, by the name of its file. */
export const inferences: readonly Inference[] = [];
