/** Milliseconds of CPU time of a first import and a first answer: `node once.mjs FILE BODY`. */
const [file, body] = process.argv.slice(2)
const before = process.cpuUsage()
const spent = () => {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
const { handler } = await import(file)
const imported = spent()
const answer = await handler({ body })
process.stdout.write(
  JSON.stringify({ imported, answered: spent(), statusCode: answer.statusCode, answer: JSON.parse(answer.body) }),
)
