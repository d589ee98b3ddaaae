/** One grid cell of one input. */
export interface CellTask {
  readonly input: number;
  readonly name: string;
  readonly cell: number;
  /** Size of the grid, normally {@link CELL_BYTES}. */
  readonly cellBytes: number;
  /** Size of the input where known. */
  readonly size: number | null;
}
