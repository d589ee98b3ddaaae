import type { Format } from '../core/format.ts';
import { format as json } from './formats/json.ts';
import { format as ndjson } from './formats/ndjson.ts';
import { format as text } from './formats/text.ts';

/** Every format, sorted by id. */
export const formats: readonly Format[] = [json, ndjson, text];
