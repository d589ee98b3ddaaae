import type { Source } from '../../core/source.ts';
import { detectUtf16 } from '../../engine/decode/detect-encoding.ts';
import { toUtf8 } from '../../engine/decode/encodings/decode-stretch.ts';
import type { ByteOrder } from '../../engine/decode/encodings/wide-lines.ts';
import { headKind } from '../../engine/decode/file-kinds.ts';
import { joinBytes } from '../../engine/join-bytes.ts';
import { newRedactor, type Redactor, redactText } from '../../report/redact.ts';
import { openInput } from '../analyze-inputs.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { findInputs, type InputFile } from '../input/inputs.ts';
import type { Session } from '../session.ts';
import { guardInputs, tellInputs } from '../tell-inputs.ts';
import { catchInterrupt, INTERRUPTED } from '../terminal/interrupt.ts';
import { reasonOf } from '../terminal/output.ts';

const CHUNK = 2 ** 20;

/** Where bytes are cut so that no secret is: behind their last line end, else their last blank. */
function cutAt(bytes: Uint8Array): number {
  const line = bytes.lastIndexOf(0x0a) + 1;
  if (line > 0) return line;
  return bytes.length < CHUNK ? 0 : bytes.lastIndexOf(0x20) + 1 || bytes.length;
}

const isPacked = (bytes: Uint8Array): boolean => ['packed', 'archive'].includes(headKind(bytes));

/** The text of a source in stretches of whole lines, decoded. @throws Error where it is packed */
async function* textOf(source: Source, refusal: string): AsyncGenerator<string> {
  let wide: ByteOrder | null = null;
  let held: Uint8Array = new Uint8Array(0);
  for (let offset = 0; ; ) {
    const bytes = await source.read(offset, CHUNK);
    if (offset === 0 && isPacked(bytes)) throw new Error(refusal);
    if (offset === 0) wide = detectUtf16(bytes);
    offset += bytes.length;
    held = joinBytes([held, bytes]);
    const end = bytes.length === 0 ? held.length : cutAt(held);
    // A decoder of its own takes the byte order mark off the start of the text.
    if (end > 0) yield new TextDecoder().decode(toUtf8(held.subarray(0, end), wide));
    held = held.slice(end);
    if (bytes.length === 0) return;
  }
}

interface Redaction {
  readonly files: readonly InputFile[];
  readonly redactor: Redactor;
  readonly signal: AbortSignal;
  /** Why what is packed is not read. */
  readonly refusal: string;
  readonly onFailure: (file: InputFile, error: unknown) => void;
}

async function* redactedFiles({
  files,
  redactor,
  signal,
  refusal,
  onFailure,
}: Redaction): AsyncGenerator<string> {
  for (const file of files) {
    const source = openInput(file, { signal, onCut: () => undefined });
    try {
      for await (const text of textOf(source, refusal)) {
        if (signal.aborted) return;
        yield redactText(text, redactor);
      }
    } catch (error) {
      onFailure(file, error);
    } finally {
      await source.close?.();
    }
  }
}

/**
 * Prints logs with what identifies people and machines masked, in UTF-8. Files are read twice: a
 * host's name is known from its first system line on, and must be masked before that, too. What
 * comes by a pipe is read once.
 */
export async function run(session: Session): Promise<number> {
  if (session.operands.length === 0) throw new UsageError(session.say('cli.fault.no-redact'));
  const inputs = await findInputs(session.operands, session.flags.text('output'));
  guardInputs(session, inputs);
  tellInputs(session, inputs);
  if (inputs.files.length === 0) return 2;
  const signal = catchInterrupt();
  const redactor = newRedactor();
  const failed = new Set<string>();
  const onFailure = (file: InputFile, error: unknown): void => {
    if (!failed.has(file.name)) {
      session.fault('cli.fault.unreadable', { name: file.name, reason: reasonOf(error) });
    }
    failed.add(file.name);
  };
  const refusal = session.say('cli.unreadable.packed');
  const redaction = { redactor, signal, refusal, onFailure };
  const again = inputs.files.filter((file) => file.kind === 'file');
  for await (const _ of redactedFiles({ ...redaction, files: again }));
  await session.print(redactedFiles({ ...redaction, files: inputs.files }));
  if (signal.aborted) return INTERRUPTED;
  return inputs.unreadable.length > 0 || failed.size > 0 ? 2 : 0;
}
