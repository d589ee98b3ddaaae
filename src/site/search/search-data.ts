import { index, signatures } from 'virtual:handbook-search';
import type { EntrySignatures } from '../../search/match-signatures.ts';
import { openSearchIndex } from '../../search/search-entries.ts';
import type { SearchData } from './answer.ts';

/** The prebuilt index and the signatures, opened. */
export const searchData: SearchData = {
  index: openSearchIndex(index),
  signatures: JSON.parse(signatures) as readonly EntrySignatures[],
};
