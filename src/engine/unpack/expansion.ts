import type { Source } from '../../core/source.ts';
import { headKind, isLogFolder, nameKind } from '../decode/file-kinds.ts';
import type { ArchiveEntry } from './archives/entry.ts';
import { untar } from './archives/untar.ts';
import { unzip } from './archives/unzip.ts';
import { ByteReader, chunksOf } from './byte-reader.ts';
import { bunzip2 } from './decoders/bunzip2.ts';
import { gunzip, gunzipTwice } from './decoders/gunzip.ts';
import { unxz } from './decoders/unxz.ts';
import { unzstd } from './decoders/unzstd.ts';
import { foreignNotes, LeftOut, tooDeep } from './left-out.ts';
import { type Budget, countMember, type GivenLimits, metered, newBudget } from './limits.ts';
import { type Expanded, packedIn, readerSource } from './reader-source.ts';
import { foreignFormatOf, type PackFormat } from './recognise.ts';
import { faultOf } from './unpack-fault.ts';

const DECODERS = { gzip: gunzip, zstd: unzstd, xz: unxz, bzip2: bunzip2 } as const;

/** Bytes of a member's head by which logs are told from pictures and programs. */
const HEAD_BYTES = 4096;

/** Names of members as they are shown: no place on this machine is meant by them. */
const shownName = (name: string): string => name.replace(/^(?:\.?\/)+/, '');

/** Whether the name speaks for a log; that of an archive which is not unpacked is looked into. */
function isLogName(name: string): boolean {
  const parts = shownName(name).split(/[\\/]/);
  const kind = nameKind(parts.pop() ?? '');
  const isFolder = parts.every((part) => part === '..' || isLogFolder(part));
  return isFolder && (kind === 'log' || kind === 'archive');
}

/** Expands what one source holds. */
export class Expansion {
  readonly #budget: Budget;

  /** @param source counts what was read of the source */
  constructor(source: Budget['source'], limits?: GivenLimits) {
    this.#budget = newBudget(source, limits);
  }

  /** What a stream of known format holds. `levels` are the archives that it lies in. */
  async *packed(
    reader: ByteReader,
    format: PackFormat,
    { name, levels, unpacked }: { name: string; levels: number; unpacked?: ByteReader },
  ): AsyncGenerator<Expanded> {
    if (format === 'tar') yield* this.#archive(untar(reader), name, levels + 1);
    else if (format === 'zip') {
      const entries = unzip(reader, (made, from) => metered(made, from, this.#budget));
      yield* this.#archive(entries, name, levels + 1);
    } else {
      const inner =
        unpacked ?? new ByteReader(metered(DECODERS[format](reader), reader, this.#budget));
      const innerFormat = await packedIn(inner);
      const foreign = foreignFormatOf(inner.held);
      if (foreign !== null) yield foreignNotes(name, foreign);
      else if (innerFormat === 'tar') yield* this.packed(inner, 'tar', { name, levels });
      else if (innerFormat === null) yield readerSource(name, inner);
      else yield* this.#nested(inner, innerFormat, { name, levels: levels + 1 });
    }
  }

  /** A stream for the gzip file of a source that can be read twice. */
  gunzipped(source: Source, onRead: (bytes: number) => void): ByteReader {
    const packed = { pulled: 0 };
    const open = async function* (): AsyncGenerator<Uint8Array> {
      packed.pulled = 0;
      for await (const chunk of chunksOf(source)) {
        packed.pulled += chunk.length;
        onRead(packed.pulled);
        yield chunk;
      }
    };
    return new ByteReader(metered(gunzipTwice(open), packed, this.#budget));
  }

  async *#nested(
    reader: ByteReader,
    format: PackFormat,
    at: { readonly name: string; readonly levels: number },
  ): AsyncGenerator<Expanded> {
    const { depth } = this.#budget.limits;
    if (at.levels < depth) yield* this.packed(reader, format, at);
    else yield tooDeep(at.name, depth);
  }

  async *#archive(
    entries: AsyncGenerator<ArchiveEntry>,
    name: string,
    levels: number,
  ): AsyncGenerator<Expanded> {
    const left = new LeftOut(name);
    let read = false;
    try {
      for await (const entry of entries) {
        for await (const each of this.#entry(entry, { archive: name, levels, left })) {
          read = true;
          yield each;
        }
        if (this.#budget.isSpent) break;
      }
    } catch (error) {
      const fault = faultOf(error);
      if (!fault.told) left.stop(fault);
      fault.told = true;
      read = true;
    }
    const notes = left.notes(read);
    if (notes) yield notes;
  }

  async *#entry(
    entry: ArchiveEntry,
    { archive, levels, left }: { archive: string; levels: number; left: LeftOut },
  ): AsyncGenerator<Expanded> {
    if (!isLogName(entry.name)) return left.noLog(entry.name);
    if (entry.unsupported) return left.unsupported(entry.name, entry.unsupported);
    const name = `${archive}!/${shownName(entry.name)}`;
    const format = await packedIn(entry.body);
    const foreign = foreignFormatOf(entry.body.held);
    if (foreign !== null) return left.unsupported(entry.name, foreign);
    if (format === null && headKind(await entry.body.peek(HEAD_BYTES)) !== 'text') {
      return left.noLog(entry.name);
    }
    countMember(this.#budget);
    if (format !== null) {
      yield* this.#nested(entry.body, format, { name, levels });
      return;
    }
    yield readerSource(name, entry.body);
  }
}
