export default [{ files: ['src/**'], rules: { 'no-ternary': 'error', 'no-magic-numbers': 'warn' } }];
