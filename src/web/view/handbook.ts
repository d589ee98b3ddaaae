/**
 * The address of a page of the handbook. Who opened the analyzer from a file has nobody who would
 * find a folder's page.
 */
export function pageAddress(handbook: string, page: string): string {
  const address = `${handbook}${page}`;
  return location.protocol === 'file:' ? address.replace(/\/(?=#|$)/, '/index.html') : address;
}
