/// <reference types="handlebars" />
// The parser alone: the package's main entry also brings the compiler, which a reviewer has no use for.
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export const parser: { readonly lexer: { readonly yylloc?: { first_line: number; first_column: number } } };
  export function parse(input: string): hbs.AST.Program;
  export function parseWithoutProcessing(input: string): hbs.AST.Program;
}
