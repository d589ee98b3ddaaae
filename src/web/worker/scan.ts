import { analyzers } from '../../../analyzers/registry.ts';
import { createCellScanner } from '../../engine/scan/scan-cell.ts';
import { answerCell } from '../../engine/share-cells.ts';
import type { ScanQuestion, ScanStart } from '../protocol.ts';
import { blobSource } from './blob-source.ts';

/** Makes this worker answer questions for cells, one at a time. */
export function startScan({ pack }: ScanStart): void {
  const scanner = createCellScanner({ pack, analyzers });
  addEventListener('message', async ({ data }: MessageEvent<ScanQuestion>) => {
    const { file, task } = data;
    postMessage(await answerCell(scanner, task, () => scanner.reader(blobSource(task.name, file))));
  });
}
