import type { Report } from '../core/report.ts';
import { RULES, type Rule, type Secret } from './redact/rules.ts';
import { rewriteReport } from './rewrite.ts';

/**
 * What was hidden so far: the same text gets the same token (`<user-1>`, `<ip-2>`) in everything
 * that one redactor sees. Tokens are numbers in order of first sight, not hashes: a hash of an
 * address or a name is found by trying.
 */
export interface Redactor {
  /** The token for a secret, a new one where it was not seen before. */
  token(secret: Secret, text: string): string;
  /** Names of hosts and users known so far, the longest first. */
  known(secret: 'host' | 'user'): readonly string[];
}

/** A redactor that has seen nothing yet. */
export function newRedactor(): Redactor {
  const tokens = new Map<string, string>();
  const counts = new Map<Secret, number>();
  const names: Record<'host' | 'user', string[]> = { host: [], user: [] };
  return {
    token(secret, text) {
      const id = `${secret} ${text}`;
      const old = tokens.get(id);
      if (old !== undefined) return old;
      const count = (counts.get(secret) ?? 0) + 1;
      const fresh = `<${secret}-${count}>`;
      counts.set(secret, count);
      tokens.set(id, fresh);
      if (secret === 'host' || secret === 'user') {
        names[secret].push(text);
        names[secret].sort((a, b) => b.length - a.length);
      }
      return fresh;
    },
    known: (secret) => names[secret],
  };
}

/** Names too common to be taken for a host's outside a syslog line. */
const COMMON =
  /^(?:gpu|cuda|node|server|host|master|worker|docker|python|nvidia|linux|root|login|main|app|test|\w{1,2})$/i;

/** Columns of the text round a secret that a rule may look at. */
const BEFORE = 60;
const AFTER = 8;

function applyRule(text: string, rule: Rule, redactor: Redactor): string {
  let hidden = '';
  let done = 0;
  for (const match of text.matchAll(rule.pattern)) {
    const [start, end] = match.indices?.groups?.secret ?? [0, 0];
    const secret = text.slice(start, end);
    const before = text.slice(Math.max(0, start - BEFORE), start);
    if (rule.accept && !rule.accept(secret, before, text.slice(end, end + AFTER))) continue;
    hidden += text.slice(done, start) + redactor.token(rule.secret, secret);
    done = end;
  }
  return hidden + text.slice(done);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Hides known names where they stand apart: a host anywhere, a user before `@`. */
function applyNames(text: string, redactor: Redactor): string {
  let hidden = text;
  for (const host of redactor.known('host')) {
    if (COMMON.test(host) || !hidden.includes(host)) continue;
    const pattern = new RegExp(`(?<![\\w.<-])${escaped(host)}(?![\\w>-])`, 'g');
    hidden = hidden.replace(pattern, redactor.token('host', host));
  }
  for (const user of redactor.known('user')) {
    if (!hidden.includes(`${user}@`)) continue;
    const pattern = new RegExp(`(?<![\\w.<-])${escaped(user)}(?=@)`, 'g');
    hidden = hidden.replace(pattern, redactor.token('user', user));
  }
  return hidden;
}

/**
 * Text with what identifies people and machines replaced by tokens: names in home folders, host
 * names of syslog lines (and from then on everywhere), addresses (not versions, not loopback), MAC
 * and mail addresses, credentials, GPU UUIDs and serial numbers. A host's name that stands before
 * the first syslog line of it is missed, unless the redactor knew it already.
 */
export function redactText(text: string, redactor: Redactor): string {
  let hidden = text;
  for (const rule of RULES) hidden = applyRule(hidden, rule, redactor);
  return applyNames(hidden, redactor);
}

/** Facts whose value is a version, which may look like an address. */
const isVersion = (text: string): boolean => /^[\d.]+(?:[+-][\w.]*)?$/.test(text);

/**
 * The report with its texts redacted. Keys, ids, order, severities, places and counts stay as they
 * are, and so do the texts of the knowledge itself. `redactor` then knows what was hidden, for
 * other texts that are to have the same tokens.
 */
export function redactReport(report: Report, redactor: Redactor = newRedactor()): Report {
  const redact = (text: string): string => redactText(text, redactor);
  const all = (): Report =>
    rewriteReport(report, (text, kind) => {
      if (kind === 'prose' || (kind === 'fact' && isVersion(text))) return text;
      return redact(text);
    });
  // the first pass learns the names, so that the second hides them wherever they stand
  all();
  return all();
}
