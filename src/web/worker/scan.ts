import { analyzers } from '../../../analyzers/registry.ts';
import { createCellScanner } from '../../engine/scan/scan-cell.ts';
import { answerCell } from '../../engine/share-cells.ts';
import type { ScanQuestion, ScanStart } from '../protocol.ts';
import { blobSource, newBlobReader } from './blob-source.ts';

/** Makes this worker answer questions for cells, one after the other: they share one buffer. */
export function startScan({ pack }: ScanStart): void {
  const scanner = createCellScanner({ pack, analyzers });
  const read = newBlobReader();
  const answer = async ({ file, task }: ScanQuestion): Promise<void> => {
    const open = () => scanner.reader(blobSource(task.name, file, read));
    postMessage(await answerCell(scanner, task, open));
  };
  let last = Promise.resolve();
  addEventListener('message', ({ data }: MessageEvent<ScanQuestion>) => {
    last = last.then(() => answer(data));
  });
}
