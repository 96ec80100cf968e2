import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import ts from 'typescript'

/**
 * Every public name of every entry, as the compiler sees it in the sources.
 *
 * @returns {{ entry: string, name: string, isType: boolean, at: string, signature: string, meaning: string, examples: number }[]}
 */
export const publicNames = () => {
  const entries = entrySources()
  const options = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    process.cwd(),
  ).options
  const program = ts.createProgram([...entries.values()], options)
  const checker = program.getTypeChecker()
  return [...entries].flatMap(([entry, path]) => {
    const file = program.getSourceFile(path)
    const exports = checker.getExportsOfModule(checker.getSymbolAtLocation(file))
    return exports.map((symbol) => ({ entry, ...described(checker, symbol) })).sort(byName)
  })
}

const byName = (a, b) => (a.name < b.name ? -1 : 1)

/** Where the source of each entry of the package is: `./nps` is `src/nps/index.ts`. */
const entrySources = () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
  const built = Object.entries(exports).flatMap(([entry, way]) =>
    typeof way === 'string' ? [] : [[entry, way.import.types.replace('./dist/', 'src/').replace(/\.d\.ts$/u, '.ts')]],
  )
  return new Map(built.map(([entry, path]) => [entry, resolve(path)]))
}

const described = (checker, exported) => {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  const [declaration] = symbol.declarations
  const isType = (symbol.flags & ts.SymbolFlags.Value) === 0
  const { line } = declaration.getSourceFile().getLineAndCharacterOfPosition(declaration.getStart())
  return {
    name: exported.name,
    isType,
    at: `${relative('.', declaration.getSourceFile().fileName)}:${line + 1}`,
    signature: calledBy(exported.name, isType ? bare(declaration) : signatureOf(checker, symbol, declaration)),
    meaning: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
    examples: symbol.getJsDocTags(checker).filter(({ name }) => name === 'example').length,
  }
}

/** A declaration under the name it is exported by. */
const calledBy = (name, signature) => signature.replace(/^(const|interface|type) \w+/u, `$1 ${name}`)

const signatureOf = (checker, symbol, declaration) => {
  if (declaration.type !== undefined) return `const ${symbol.name}: ${bare(declaration.type)}`
  const { initializer } = declaration
  if (initializer !== undefined && ts.isArrowFunction(initializer) && initializer.type !== undefined) {
    const { parameters, typeParameters, type } = initializer
    const generic = typeParameters === undefined ? '' : `<${typeParameters.map(bare).join(', ')}>`
    return `const ${symbol.name}: ${generic}(${parameters.map(parameterText).join(', ')}) => ${bare(type)}`
  }
  return `const ${symbol.name}: ${checker.typeToString(checker.getTypeOfSymbolAtLocation(symbol, declaration), declaration)}`
}

/** A parameter that is taken apart has no name of its own. */
const parameterText = ({ dotDotDotToken, name, questionToken, initializer, type }, place) => {
  const called = ts.isIdentifier(name) ? name.text : `given${place === 0 ? '' : place + 1}`
  const optional = questionToken === undefined && initializer === undefined ? '' : '?'
  return `${dotDotDotToken === undefined ? '' : '...'}${called}${optional}: ${type === undefined ? 'unknown' : bare(type)}`
}

const printer = ts.createPrinter({ removeComments: true })

/** The text of a declaration without comments. */
const bare = (node) =>
  printer
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replace(/^export /u, '')
    .replace(/;$/gmu, '')
