import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/ipc/bindings.ts'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  { files: ['tests/**', '*.js', '*.ts'], languageOptions: { globals: { ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      // Text from documents must never become markup.
      'svelte/no-at-html-tags': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Build nodes; see shared/components/safeSvg.ts.' },
        { property: 'outerHTML', message: 'Build nodes; see shared/components/safeSvg.ts.' },
        { property: 'insertAdjacentHTML', message: 'Build nodes; see shared/components/safeSvg.ts.' },
        { property: 'localStorage', message: 'Nothing about a person is kept outside the locked record.' },
        { property: 'sessionStorage', message: 'Nothing about a person is kept outside the locked record.' },
      ],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'],
    },
  },
  {
    // One file speaks to the shell.
    files: ['src/**'],
    ignores: ['src/ipc/backend.ts', 'src/ipc/bindings.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@tauri-apps/*', '**/ipc/bindings'], message: 'Only ipc/backend.ts may.' }] },
      ],
    },
  },
);
