/// <reference types="astro/client" />

declare module 'virtual:handbook-search' {
  /** The search index as JSON, for `openSearchIndex`. */
  export const index: string;
  /** The signatures as JSON. */
  export const signatures: string;
}

/** What Starlight lays beside a page while it is built; it exports no declaration of this. */
declare namespace App {
  interface Locals {
    starlightRoute: import('@astrojs/starlight/route-data').StarlightRouteData;
  }
}
