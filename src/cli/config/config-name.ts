/** What a folder's configuration is called. */
export const configName = 'voc-rules.config.json'
