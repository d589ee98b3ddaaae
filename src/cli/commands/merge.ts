import { readFile } from 'node:fs/promises';
import { mergePartials } from '../../engine/partial/merge.ts';
import { ownTool } from '../../lib/package-files.ts';
import { reportOn } from '../analyze-inputs.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { finishReport } from '../finish-report.ts';
import { findInputs } from '../input/inputs.ts';
import { formatOf } from '../present-report.ts';
import { readKnowledge } from '../read-knowledge.ts';
import type { Session } from '../session.ts';
import { checkSet, type NamedPartial, type SetFault } from '../shards/check-set.ts';
import { readPartial } from '../shards/partial-file.ts';
import { guardInputs, tellInputs } from '../tell-inputs.ts';
import { reasonOf } from '../terminal/output.ts';

/** Missing shards that are named at most. */
const NAMED = 20;

/** Reads a partial file; where that fails, says so and gives null. */
async function partialOf(session: Session, file: string): Promise<NamedPartial | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    session.fault('cli.fault.unreadable', { name: file, reason: reasonOf(error) });
    return null;
  }
  const content = readPartial(text);
  if (typeof content === 'object') return { file, content };
  session.fault(`cli.fault.partial-${content}`, { file });
  return null;
}

const nameOf = ({ content: { shard } }: NamedPartial): string => `${shard.index}/${shard.of}`;

/** Says why the partials do not belong together. */
function faultText({ say }: Session, first: NamedPartial, found: SetFault): string {
  if (found.why === 'missing') {
    const shards = found.shards.slice(0, NAMED).join(', ');
    const more = found.shards.length > NAMED ? ' ...' : '';
    return say('cli.fault.shards-missing', { shards: shards + more });
  }
  const { file, content } = found.other;
  const base = first.content;
  switch (found.why) {
    case 'doubles':
      return say('cli.fault.shards-doubles', {
        file,
        shard: nameOf(found.other),
        first: found.twin.file,
      });
    case 'tools':
      return say('cli.fault.shards-tools', {
        file,
        first: first.file,
        its: content.tool.version,
        that: base.tool.version,
      });
    case 'packs':
      return say('cli.fault.shards-packs', {
        file,
        first: first.file,
        its: content.tool.pack,
        that: base.tool.pack,
      });
    case 'counts':
      return say('cli.fault.shards-counts', {
        file,
        first: first.file,
        its: nameOf(found.other),
        that: nameOf(first),
      });
    case 'inputs':
      return say('cli.fault.shards-inputs', { file, first: first.file, its: found.input });
  }
}

/**
 * Merges the partials that `--shard` wrote and diagnoses them as one. Exit codes as for `analyze`;
 * 2 where the partials are not all shards of one analysis, made with this tool and this knowledge.
 */
export async function run(session: Session): Promise<number> {
  if (session.operands.length === 0) throw new UsageError(session.say('cli.fault.no-merge'));
  formatOf(session);
  const inputs = await findInputs(session.operands, session.flags.text('output'));
  guardInputs(session, inputs);
  tellInputs(session, inputs);
  const partials: NamedPartial[] = [];
  for (const { path } of inputs.files) {
    const partial = await partialOf(session, path);
    if (partial) partials.push(partial);
  }
  const [first] = partials;
  if (!first || partials.length < inputs.files.length || inputs.unreadable.length > 0) return 2;
  const fault = checkSet(partials);
  if (fault) {
    session.fault('cli.fault.partials', { reason: faultText(session, first, fault) });
    return 2;
  }
  const pack = await readKnowledge(session);
  const { tool, unreadable } = first.content;
  if (tool.version !== ownTool().version || tool.pack !== pack.version) {
    const own = `${ownTool().version}, ${pack.version}`;
    session.fault('cli.fault.merge-version', { made: `${tool.version}, ${tool.pack}`, own });
    return 2;
  }
  const merged = mergePartials(partials.map(({ content }) => content.partial));
  const report = reportOn(session, merged, { pack, unreadable });
  return finishReport(session, report, { interrupted: false, unreadable: unreadable.length });
}
