/** What a function costs that decides nothing. */
export const handler = async () => ({ statusCode: 200, body: '{"priority":"none"}' })
