import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What each folder of core may import from its siblings; the direction of docs/architecture.md. */
const CORE_MAY_IMPORT = {
  numbers: [],
  plan: ['numbers'],
  scenario: ['numbers', 'plan'],
  budget: ['numbers', 'plan'],
  allocation: ['numbers', 'plan'],
  commands: ['numbers', 'plan', 'scenario'],
  file: ['numbers', 'plan'],
  compare: ['numbers', 'plan', 'scenario', 'budget', 'allocation', 'sheet'],
  sheet: ['numbers', 'plan', 'scenario', 'budget', 'allocation'],
  explain: ['numbers', 'plan', 'scenario', 'budget', 'allocation', 'sheet'],
  workbook: ['numbers', 'plan', 'scenario', 'budget', 'allocation', 'sheet', 'compare', 'explain'],
};

function coreFolderRules([folder, allowed]) {
  const forbidden = Object.keys(CORE_MAY_IMPORT).filter(
    (other) => other !== folder && !allowed.includes(other),
  );
  return {
    files: [`core/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^\\.\\./(\\.\\./)?(${forbidden.join('|')})/`,
              message: `core/${folder} may import from: ${allowed.join(', ') || 'nothing beside it'}, result.ts, message.ts and outcome.ts.`,
            },
            {
              regex: '^\\.\\./(\\.\\./)?index\\.ts$',
              message: 'Inside core, import the file itself: the door is for the renderer and the hosts.',
            },
            { regex: '(^|/)(electron|renderer|tests)/', message: 'core imports from core alone.' },
          ],
        },
      ],
    },
  };
}

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a name that can be searched for beats a default.',
};
const electronGlobal = {
  name: 'electron',
  message: 'Only electron/ talks to Electron; the renderer goes through renderer/host/host.ts.',
};

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'release/**',
      'coverage/**',
      'test-results/**',
      'playwright-report/**',
      'resources/**/*.json',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', '*.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'process', 'console', 'Date', 'setTimeout', 'localStorage', 'fetch'].map(
          (name) => ({
            name,
            message: 'core is pure: take the value as an argument.',
          }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'core is pure: ids and chance come from the caller.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '(^|/)(electron|renderer|tests)(/|$)', message: 'core imports from core alone.' },
          ],
        },
      ],
    },
  },
  ...Object.entries(CORE_MAY_IMPORT).map(coreFolderRules),
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-imports': [
        'error',
        {
          paths: [electronGlobal],
          patterns: [
            {
              regex: '/electron/(?!ipc/contract\\.ts)',
              message:
                'The renderer takes types of electron/ipc/contract.ts and nothing else from electron/.',
            },
            {
              regex: '/core/(?!index\\.ts|workbook/index\\.ts)',
              message: 'Import from core/index.ts (the workbook: dynamically from core/workbook/index.ts).',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['electron/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/core/(?!index\\.ts|workbook/index\\.ts)',
              message: 'Import from core/index.ts (the workbook: dynamically from core/workbook/index.ts).',
            },
            {
              regex: '/renderer/(?!host/host\\.ts)',
              message: 'The main process knows only the types of renderer/host/host.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/ipc/handle.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              importNames: ['ipcMain'],
              message:
                'Register channels through handle() in electron/ipc/handle.ts: the sender check is inside it.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.config.ts', 'eslint.config.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-console': 'off' },
  },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
