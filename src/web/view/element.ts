/** What goes into an element: text becomes a text node, never markup; null nothing. */
export type Child = Node | string | null;

/** Attributes; true is an empty one, false and undefined none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

function fill(node: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) continue;
    node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.filter((child) => child !== null));
}

/** A new HTML element. There is no way to hand it markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  fill(node, attributes, children);
  return node;
}

/** A new SVG element. */
export function svgElement(
  tag: 'svg' | 'rect' | 'path',
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  fill(node, attributes, children);
  return node;
}

/** A button that does something when pressed. */
export function button(
  label: string,
  attributes: Attributes,
  onPress: (pressed: HTMLButtonElement) => void,
): HTMLButtonElement {
  const node = element('button', { type: 'button', ...attributes }, label);
  node.addEventListener('click', () => onPress(node));
  return node;
}
