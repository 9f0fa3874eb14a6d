'use strict';
const js = require('@eslint/js');
const tseslint = require('typescript-eslint');

/** The arrows of ARCHITECTURE.md: what each room must not reach for. */
const walls = {
  'src/contract/**': [
    '**/router/**',
    '**/config/**',
    '**/library/**',
    '**/gateway/**',
    '**/extension/**',
    '**/webview/**',
    'node:*',
    'vscode',
  ],
  'src/router/**': [
    '**/config/**',
    '**/library/**',
    '**/gateway/**',
    '**/extension/**',
    '**/webview/**',
    'node:*',
    'vscode',
    'express',
    'undici',
  ],
  'src/config/**': [
    '**/router/**',
    '**/library/**',
    '**/gateway/**',
    '**/extension/**',
    '**/webview/**',
    'vscode',
    'express',
    'undici',
  ],
  'src/gateway/**': ['**/library/**', '**/extension/**', '**/webview/**', 'vscode'],
  'src/library/**': ['**/extension/**', '**/webview/**', 'vscode'],
  'src/extension/**': [
    '**/router/**',
    '**/gateway/**',
    '**/library/**',
    '**/webview/**',
    'express',
    'undici',
  ],
  'src/webview/**': [
    '**/router/**',
    '**/config/**',
    '**/gateway/**',
    '**/library/**',
    '**/extension/**',
    'node:*',
    'vscode',
  ],
};

/** The router core is handed its clock, its chance and its timers. */
const ambient = [
  'Date',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'process',
  'console',
  'fetch',
];

module.exports = tseslint.config(
  {
    ignores: [
      'dist/',
      'out/',
      '.vscode-test/',
      '.cache/',
      'examples/',
      'node_modules/',
      'test/**/fixtures/',
      '**/*.js',
      '**/*.mjs',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/webview/tsconfig.json'],
        tsconfigRootDir: __dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
    },
  },
  ...Object.entries(walls).map(([room, forbidden]) => ({
    files: [`${room}/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: forbidden, message: `Not from here: see the arrows in ARCHITECTURE.md.` }] },
      ],
    },
  })),
  {
    files: ['src/router/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...ambient],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance is injected.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [] }],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
