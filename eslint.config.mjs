import tseslint from 'typescript-eslint';
import { complaint } from './server/scripts/layers.mjs';

/** Import boundaries while typing; test/unit/layers.test.ts holds the whole tree to the same table. */
const layersRule = {
  meta: { type: 'problem', schema: [], messages: { broken: '{{complaint}}' } },
  create(context) {
    const file = context.filename.slice(context.cwd.length + 1).replaceAll('\\', '/');
    const check = ({ source }) => {
      const broken = source && complaint(file, source.value);
      if (broken) context.report({ node: source, messageId: 'broken', data: { complaint: broken } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

export default tseslint.config(
  { ignores: ['**/node_modules/', 'dist/', 'out/', '.vscode-test/', '**/*.gen.*'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    files: ['{server,client}/src/**/*.ts'],
    plugins: { leaven: { rules: { layers: layersRule } } },
    rules: { 'leaven/layers': 'error' },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A function that is awaited elsewhere is async so that it rejects rather than throws.
      '@typescript-eslint/require-await': 'off',
      // Interfaces such as the command line's Io are plain records of functions.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    // What comes back from a process or a parser is looked at as it is.
    files: ['test/**/*.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [`@typescript-eslint/no-unsafe-${use}`, 'off']),
    ),
  },
  { files: ['**/*.mjs', '**/*.cjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
);
