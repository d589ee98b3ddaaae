import type { GivenFile } from '../protocol.ts';
import { byId } from './elements.ts';
import { droppedFiles, pickedFiles } from './given-files.ts';

/** Tells what a visitor gives. */
export interface Intake {
  /** Whether something given now is taken. */
  isOpen(): boolean;
  /** Whether nothing was given yet. */
  isEmpty(): boolean;
  onFiles(files: readonly GivenFile[]): void;
  onText(text: string): void;
  onSample(): void;
}

/** Whether what is dragged over the page holds files. */
const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

function listenDrop({ isOpen, onFiles }: Intake): void {
  const show = (over: boolean): void => {
    document.body.classList.toggle('dragging', over);
  };
  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    // Without this the browser would open the file in place of the page.
    event.preventDefault();
    show(isOpen());
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) show(false);
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    show(false);
    if (isOpen() && event.dataTransfer) void droppedFiles(event.dataTransfer).then(onFiles);
  });
}

function listenPicker(input: HTMLInputElement, onFiles: Intake['onFiles']): void {
  input.addEventListener('change', () => {
    if (input.files && input.files.length > 0) onFiles(pickedFiles(input.files));
    // The same file can be picked again.
    input.value = '';
  });
}

/** Takes what is pasted anywhere but into a field: files, or a text. */
function listenPaste({ isOpen, isEmpty, onFiles, onText }: Intake): void {
  document.addEventListener('paste', ({ target, clipboardData }) => {
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (isField || !clipboardData || !isOpen() || !isEmpty()) return;
    const files = Array.from(clipboardData.files, (file) => ({
      name: file.name,
      file,
      named: true,
    }));
    if (files.length > 0) onFiles(files);
    else onText(clipboardData.getData('text/plain'));
  });
}

/** Listens to the ways in which logs are given: dropped, picked, pasted, the sample. */
export function listenIntake(intake: Intake): void {
  listenDrop(intake);
  listenPaste(intake);
  listenPicker(byId('files', HTMLInputElement), intake.onFiles);
  listenPicker(byId('folder', HTMLInputElement), intake.onFiles);
  const text = byId('paste-text', HTMLTextAreaElement);
  byId('paste-go', HTMLButtonElement).addEventListener('click', () => intake.onText(text.value));
  byId('sample', HTMLButtonElement).addEventListener('click', () => intake.onSample());
}
