/* Made by the build, see src/build/analyzer/engine-modules.ts. */
declare module 'virtual:analyze-logs/pack' {
  export const pack: string;
  export const tool: { readonly name: string; readonly version: string };
}
declare module 'virtual:analyze-logs/worker' {
  export const script: string;
}
declare module 'virtual:analyze-logs/sample' {
  export const sample: readonly { readonly name: string; readonly text: string }[];
}
