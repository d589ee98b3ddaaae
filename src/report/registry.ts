// Generated from the folder by `npm run registries`. Do not edit.
import type { Format } from '../core/format.ts';
import { format as html } from './formats/html.ts';
import { format as json } from './formats/json.ts';
import { format as junit } from './formats/junit.ts';
import { format as markdown } from './formats/markdown.ts';
import { format as ndjson } from './formats/ndjson.ts';
import { format as sarif } from './formats/sarif.ts';
import { format as text } from './formats/text.ts';

/** Every output format, by the name of its file. */
export const formats: readonly Format[] = [html, json, junit, markdown, ndjson, sarif, text];
