import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const typed = ['**/*.ts', '**/*.tsx']

/** Import arrows are dependency-cruiser's (.dependency-cruiser.cjs); what is here is how one file reads. */
export default tseslint.config(
  { ignores: ['dist/', '.cache/', '.data/', 'node_modules/', 'coverage/', 'tests/weapp-host/fixture/', 'bench/empty-app/'] },
  js.configs.recommended,
  { files: typed, extends: [tseslint.configs.strict], languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    files: typed,
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports', disallowTypeAnnotations: false }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports; only pages, the app and tool settings have a default.' }],
      // The rule falls over `declare global` with overloads (typescript-eslint 8.73).
      '@typescript-eslint/unified-signatures': 'off',
      // `undefined` deletes and \0 in a path check are meant; a callback that may answer or not is void or something.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-undef': 'off',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    // Taro finds pages, the app and its settings by their default export.
    files: ['src/pages/**/*.tsx', 'src/roles/**/*.tsx', 'src/app.tsx', 'src/**/*.config.ts', 'config/**/*.ts', 'tests/doubles/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['tests/**/*.{ts,tsx}', 'bench/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable', require: 'readonly', __dirname: 'readonly', Buffer: 'readonly', URL: 'readonly', fetch: 'readonly', setTimeout: 'readonly' } },
  },
  {
    files: ['scripts/stage/**/*.js'],
    languageOptions: { globals: { window: 'readonly', document: 'readonly', location: 'readonly', navigator: 'readonly', sessionStorage: 'readonly', URLSearchParams: 'readonly', HTMLInputElement: 'readonly', DataTransfer: 'readonly', File: 'readonly', Event: 'readonly', Option: 'readonly' } },
  },
)
