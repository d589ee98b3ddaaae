/** The cells of a csv row of nvidia-smi, which quotes nothing. */
export const cellsOf = (line: string): readonly string[] => line.trim().split(/\s*,\s*/);
