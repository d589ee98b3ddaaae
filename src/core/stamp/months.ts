/**
 * Abbreviated month names of the C locale and of the locales that journalctl and `dmesg -T` are
 * met in, January first (glibc's `abmon`). A name that means two months in two of these languages
 * is left out, as is Croatian, which takes most of its names from Polish and Czech one month off.
 */
const NAMES: readonly (readonly string[])[] = [
  'jan janv ene gen sty янв січ led oca tammi ian ιαν'.split(' '),
  'feb févr fev lut фев лют úno şub helmi φεβ'.split(' '),
  'mar mars mär märz mrt már márc бер bře maalis μάρ'.split(' '),
  'apr avr avril abr kwi апр кві dub ápr nis huhti απρ'.split(' '),
  'may mai mag maj mei мая май тра kvě máj touko μαΐ μάι'.split(' '),
  'jun juin giu cze июн чер čen jún haz kesä iun ιούν ιουν'.split(' '),
  'jul juil lug lip июл čec júl tem heinä iul ιούλ ιουλ'.split(' '),
  'aug août ago sie авг сер srp ağu elo avg αύγ αυγ'.split(' '),
  'sep sept set wrz сен вер zář szept eyl syys σεπ'.split(' '),
  'oct okt out ott paź окт жов říj eki loka οκτ'.split(' '),
  'nov lis ноя лис kas marras νοέ νοε'.split(' '),
  'dec déc dez dic gru дек гру pro ara joulu des δεκ'.split(' '),
];

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** The month (1 to 12) that `name` abbreviates in any known locale, or null: `août`, `Dez`, `févr.`, `11月`. */
export function monthNumber(name: string): number | null {
  const numbered = /^(\d{1,2})[月월]$/.exec(name);
  if (numbered !== null) return Number(numbered[1]);
  return MONTH_OF.get(name.toLowerCase().replace(/\.$/, '')) ?? null;
}
