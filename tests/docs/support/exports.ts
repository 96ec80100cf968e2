import ts from 'typescript'

/** The names a file exports, types too. */
export const exportsIn = (source: string): readonly string[] =>
  ts
    .createSourceFile('exports.ts', source, ts.ScriptTarget.ES2022, true)
    .statements.flatMap((statement) =>
      ts.isExportDeclaration(statement)
        ? named(statement)
        : ts.isVariableStatement(statement) && isExported(statement)
          ? statement.declarationList.declarations.map(({ name }) => name.getText())
          : [],
    )

const named = ({ exportClause }: ts.ExportDeclaration): readonly string[] =>
  exportClause !== undefined && ts.isNamedExports(exportClause)
    ? exportClause.elements.map(({ name }) => name.text)
    : []

const isExported = (statement: ts.VariableStatement): boolean =>
  statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
