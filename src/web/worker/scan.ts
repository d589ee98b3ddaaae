import { analyzers } from '../../../analyzers/registry.ts';
import { createCellScanner } from '../../engine/scan/scan-cell.ts';
import type { ScanAnswer, ScanQuestion, ScanStart } from '../protocol.ts';
import { blobSource } from './blob-source.ts';

/** Makes this worker answer questions for cells, one at a time. */
export function startScan({ pack }: ScanStart): void {
  const scanner = createCellScanner({ pack, analyzers });
  const answer = async ({ file, task }: ScanQuestion): Promise<ScanAnswer> => {
    try {
      const reader = scanner.reader(blobSource(task.name, file));
      return { partial: (await scanner.scan(reader, task)).partial };
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  };
  addEventListener('message', async ({ data }: MessageEvent<ScanQuestion>) => {
    postMessage(await answer(data));
  });
}
