import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { analyzerPage } from './src/build/analyzer/analyzer-page.ts';
import { contentPolicy } from './src/site/build/content-policy.ts';
import { labelLogFences } from './src/site/build/label-log-fences.ts';
import { searchData } from './src/site/build/search-data.ts';
import { siteSidebar } from './src/site/build/sidebar.ts';

/** The handbook: pages from `knowledge/`, written to `dist/site`. The pack must be built before. */
export default defineConfig({
  srcDir: './src/site',
  publicDir: './public',
  outDir: './dist/site',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // The pack reads Markdown by the same processor.
  markdown: { processor: unified({ remarkPlugins: [labelLogFences], smartypants: false }) },
  vite: {
    plugins: [searchData()],
    build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  },
  integrations: [
    starlight({
      title: 'analyze-logs',
      favicon: '/favicon.svg',
      locales: {
        root: { label: 'English', lang: 'en' },
        'zh-cn': { label: '简体中文', lang: 'zh-CN' },
      },
      sidebar: siteSidebar(),
      pagefind: false,
      pagination: false,
      credits: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      customCss: ['./src/site/styles/theme.css', './src/site/styles/search.css'],
      routeMiddleware: './src/site/route-data.ts',
      expressiveCode: {
        themes: ['github-dark-default', 'github-light-default'],
        defaultProps: { frame: 'none', wrap: true },
        styleOverrides: {
          borderRadius: '0.4rem',
          borderColor: 'var(--sl-color-hairline-light)',
          codeBackground: 'var(--sl-color-gray-6)',
          frames: {
            frameBoxShadowCssValue: 'none',
            editorTabBarBackground: 'var(--sl-color-gray-6)',
            editorActiveTabBackground: 'var(--sl-color-gray-6)',
            editorActiveTabIndicatorTopColor: 'transparent',
            editorActiveTabIndicatorBottomColor: 'transparent',
            editorTabBarBorderBottomColor: 'var(--sl-color-hairline-light)',
            editorActiveTabForeground: 'var(--sl-color-gray-3)',
          },
        },
      },
      components: {
        Search: './src/site/components/Search.astro',
        PageTitle: './src/site/components/PageTitle.astro',
        MarkdownContent: './src/site/components/MarkdownContent.astro',
      },
    }),
    contentPolicy(),
    analyzerPage(import.meta.dirname),
  ],
});
