import { SAVED_FORMATS, type SavedFormat } from '../protocol.ts';
import { byId } from './elements.ts';

/** What a visitor does with a report. */
interface Tools {
  onRedact(): void;
  onSave(format: SavedFormat): void;
  onCopy(): void;
  onOver(): void;
}

/** Listens to the controls above a report; tells whether it is to be masked. */
export function listenTools({ onRedact, onSave, onCopy, onOver }: Tools): { redact(): boolean } {
  const redact = byId('redact', HTMLInputElement);
  redact.addEventListener('change', onRedact);
  for (const format of SAVED_FORMATS) {
    byId(`save-${format}`, HTMLButtonElement).addEventListener('click', () => onSave(format));
  }
  byId('copy-report', HTMLButtonElement).addEventListener('click', onCopy);
  byId('add', HTMLButtonElement).addEventListener('click', () => {
    byId('files', HTMLInputElement).click();
  });
  byId('over', HTMLButtonElement).addEventListener('click', onOver);
  return { redact: () => redact.checked };
}
