/** Hands a text to the user as a file. */
export function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn; before, some would lose it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
