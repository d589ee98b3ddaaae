import type { Lang } from '../../core/lang.ts';
import { message } from '../../core/messages/message.ts';
import type { StatedTimes } from '../protocol.ts';
import { byId } from './elements.ts';
import { type ReadTimes, readTimes, TIME_FIELDS, type TimeField } from './read-times.ts';

/** The form in which a visitor states how the logs' times are to be read and which are wanted. */
export interface TimesForm {
  /** What the fields state; null where one is not understood: it says so and gets the focus. */
  times(): StatedTimes | null;
  /** Empties the fields. */
  clear(): void;
}

const inputOf = (field: TimeField): HTMLInputElement => byId(`times-${field}`, HTMLInputElement);
const textOf = (field: TimeField): string => inputOf(field).value.trim();

const readAll = (): ReadTimes =>
  readTimes({
    year: textOf('year'),
    zone: textOf('zone'),
    since: textOf('since'),
    until: textOf('until'),
  });

/** Says at each field what is wrong with it. */
function markFaults(lang: Lang, faults: ReadTimes['faults']): void {
  for (const field of TIME_FIELDS) {
    const fault = faults[field];
    const text = fault === undefined ? '' : message(lang, fault);
    byId(`times-${field}-fault`, HTMLElement).textContent = text;
    if (fault === undefined) inputOf(field).removeAttribute('aria-invalid');
    else inputOf(field).setAttribute('aria-invalid', 'true');
  }
}

/** What is stated, beside the folded form: a report on a part must not look like one on all. */
function tellStated(lang: Lang, faults: ReadTimes['faults']): void {
  const stated = TIME_FIELDS.filter((field) => textOf(field) !== '' && !faults[field]).map(
    (field) => message(lang, `web.times.${field}-set`, { value: textOf(field) }),
  );
  byId('times-set', HTMLElement).textContent = stated.join(message(lang, 'report.comma'));
}

/** Listens to the form. What is stated is kept in its fields only. */
export function listenTimes(lang: Lang, onApply: () => void): TimesForm {
  const form = byId('times-form', HTMLFormElement);
  const times = (): StatedTimes | null => {
    const { times: stated, faults } = readAll();
    markFaults(lang, faults);
    tellStated(lang, faults);
    const faulty = TIME_FIELDS.find((field) => faults[field] !== undefined);
    if (faulty === undefined) return stated;
    byId('times', HTMLDetailsElement).open = true;
    inputOf(faulty).focus();
    return null;
  };
  const clear = (): void => {
    form.reset();
    markFaults(lang, {});
    tellStated(lang, {});
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onApply();
  });
  form.addEventListener('change', () => markFaults(lang, readAll().faults));
  byId('times-clear', HTMLButtonElement).addEventListener('click', () => {
    clear();
    onApply();
  });
  return { times, clear };
}
