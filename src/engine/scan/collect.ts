import type { Event } from '../../core/event.ts';
import type { Fact } from '../../core/fact.ts';
import type { Diagnostic } from '../../core/report.ts';
import type { Spot } from '../../core/where.ts';
import { type Keeper, keep, startKeeper } from '../partial/keep.ts';
import type { EventGroup, SectionMark, SuspectGroup } from '../partial/partial.ts';
import { hashText } from './find-suspects.ts';
import type { Match } from './match-clauses.ts';

/** A hit before its stamp is read and its captures are named: that is done for the few that are kept. */
export interface RawHit {
  readonly spot: Spot;
  readonly line: string;
  readonly match: Match;
  /** Where the line starts in the cell's text. */
  readonly from: number;
}

/** Matches alike in one cell. */
export interface RawGroup {
  readonly match: Match;
  readonly analyzer: string;
  readonly keeper: Keeper<RawHit>;
}

const isOf = ({ match, analyzer }: RawGroup, other: Match, itsAnalyzer: string): boolean =>
  match.id === other.id && match.subject === other.subject && analyzer === itsAnalyzer;

/** Gathers what the lines of one cell give. */
export class CellCollector {
  readonly facts: Fact[] = [];
  readonly sections: SectionMark[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly suspects = new Map<string, SuspectGroup>();
  /** By ordinal of the clause, then by what tells its groups apart. */
  readonly hits = new Map<number, Map<string, RawGroup>>();
  /** The group of each clause's last hit: the next is likely of the same. */
  readonly #latest = new Map<number, RawGroup>();
  readonly events = new Map<
    string,
    { readonly group: Omit<EventGroup, 'kept'>; readonly keeper: Keeper<Event> }
  >();

  /** Adds a hit of the clause with this ordinal. In a log whose every line hits, this is the hot path. */
  addHit(ordinal: number, analyzer: string, hit: RawHit): void {
    const { match } = hit;
    const latest = this.#latest.get(ordinal);
    if (latest && isOf(latest, match, analyzer)) {
      keep(latest.keeper, hit);
      return;
    }
    let groups = this.hits.get(ordinal);
    if (!groups) {
      groups = new Map();
      this.hits.set(ordinal, groups);
    }
    const key = `${match.id}\t${analyzer}\t${match.subject}`;
    let group = groups.get(key);
    if (group) keep(group.keeper, hit);
    else {
      group = { match, analyzer, keeper: startKeeper(hit) };
      groups.set(key, group);
    }
    this.#latest.set(ordinal, group);
  }

  /** All groups of hits. */
  groups(): RawGroup[] {
    return [...this.hits.values()].flatMap((groups) => [...groups.values()]);
  }

  addEvent(event: Event): void {
    const { kind, subject = '', spot } = event;
    const key = `${kind} ${subject}`;
    const found = this.events.get(key);
    if (found) keep(found.keeper, event);
    else
      this.events.set(key, {
        group: { kind, subject, input: spot.input },
        keeper: startKeeper(event),
      });
  }

  addSuspect(template: string, spot: Spot): void {
    const found = this.suspects.get(template);
    this.suspects.set(
      template,
      found
        ? { ...found, count: found.count + 1 }
        : { hash: hashText(template), template, count: 1, first: spot },
    );
  }
}
