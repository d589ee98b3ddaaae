// Generated from the folder by `npm run registries`. Do not edit.
import type { Analyzer } from '../src/core/analyzer.ts';

/** Every analyzer, by the name of its folder. */
export const analyzers: readonly Analyzer[] = [];
