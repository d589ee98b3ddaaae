import type { Event } from '../../core/event.ts';
import type { Fact } from '../../core/fact.ts';
import type { CaseView, Ground } from '../../core/inference.ts';

/** The samples of one GPU in one input, in the order of the captures. */
export interface GpuSeries {
  /** GPU index, or '' where an excerpt does not say. */
  readonly gpu: string;
  readonly input: number;
  readonly samples: readonly Event[];
}

/** All samples by input and GPU. */
export function seriesOf(view: CaseView): readonly GpuSeries[] {
  const series = new Map<string, { gpu: string; input: number; samples: Event[] }>();
  for (const event of view.events) {
    if (event.kind !== 'gpu-sample') continue;
    const { input } = event.spot;
    const gpu = event.subject ?? '';
    const key = `${input} ${gpu}`;
    const known = series.get(key);
    if (known) known.samples.push(event);
    else series.set(key, { gpu, input, samples: [event] });
  }
  return [...series.values()];
}

/** A number of an event's data, or null where the capture could not read it. */
export function numberOf(event: Event, key: string): number | null {
  const value = event.data[key];
  return typeof value === 'number' ? value : null;
}

/** A text of an event's data, '' where there is none. */
export const textOf = (event: Event, key: string): string => String(event.data[key] ?? '');

/** The line that an event or a fact was read from. */
export const groundOf = ({ spot, text }: Event | Fact): Ground => ({ spot, text });

/** `GPU 0`, or `GPU` where the capture does not say which. */
export const gpuLabel = (gpu: string | undefined): string => (gpu ? `GPU ${gpu}` : 'GPU');

/** The first sample of each series that a test holds for, with its GPU. */
export function findSamples(
  view: CaseView,
  holds: (sample: Event) => boolean,
): readonly { readonly gpu: string; readonly sample: Event; readonly count: number }[] {
  return seriesOf(view).flatMap(({ gpu, samples }) => {
    const hits = samples.filter(holds);
    const [sample] = hits;
    return sample ? [{ gpu, sample, count: hits.length }] : [];
  });
}

/** Whether the tool and the driver have different versions, as on WSL and on hosted notebooks. */
export const hasForeignDriver = (sample: Event): boolean => textOf(sample, 'tool') !== '';

/** `subject` of a conclusion about a GPU. */
export const subjectOf = (gpu: string): { readonly subject?: string } =>
  gpu === '' ? {} : { subject: gpu };
