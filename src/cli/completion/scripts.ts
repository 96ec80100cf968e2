import type { CommandSpec } from './spec.ts'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

const quoted = (text: string): string => `'${text.replace(/['\\\n]/gu, ' ')}'`

/** Knows by the words before how deep it is in, and offers what may stand there, else files. */
const bash = (spec: readonly CommandSpec[]): string => {
  const deeper = spec.flatMap(({ path }) => (path.length === 0 ? [] : [`"${['', ...path].join(' ')}"`]))
  const offers = spec.map(({ path, commands, options }) => {
    const words = [...commands, ...options.map(({ long }) => long), '--help']
    return `    "${path.map((word) => ` ${word}`).join('')}") words="${words.join(' ')}" ;;`
  })
  return `_voc_rules() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" path="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$path $word" in
      ${deeper.join('|')}) path="$path $word" ;;
    esac
  done
  case "$path" in
${offers.join('\n')}
  esac
  COMPREPLY=( $(compgen -W "$words" -- "$cur") )
  [ \${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=( $(compgen -f -- "$cur") )
}
complete -o filenames -F _voc_rules voc-rules
`
}

const fish = (spec: readonly CommandSpec[]): string =>
  spec
    .flatMap(({ path, options }): readonly string[] => {
      const seen = path.map((word) => `__fish_seen_subcommand_from ${word}`).join('; and ')
      const parent = path.slice(0, -1).map((word) => `__fish_seen_subcommand_from ${word}`)
      const says = spec.find((one) => one.path === path)?.says ?? ''
      return [
        ...(path.length === 0
          ? []
          : [
              `complete -c voc-rules -n ${quoted(parent.join('; and ') || '__fish_use_subcommand')} -a ${path[path.length - 1] ?? ''} -d ${quoted(says)}`,
            ]),
        ...options.map(
          ({ long, valued, says: told }) =>
            `complete -c voc-rules${seen === '' ? '' : ` -n ${quoted(seen)}`} -l ${long.slice(2)}${valued ? ' -r' : ''} -d ${quoted(told)}`,
        ),
      ]
    })
    .map((line) => `${line}\n`)
    .join('')

/** What a shell reads to complete the command line (补全脚本). */
export const scriptFor = (shell: Shell, spec: readonly CommandSpec[]): string =>
  shell === 'fish'
    ? fish(spec)
    : shell === 'zsh'
      ? `autoload -U +X bashcompinit && bashcompinit\n${bash(spec)}`
      : bash(spec)
