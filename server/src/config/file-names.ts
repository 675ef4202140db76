/** Names of configuration files; in a folder that holds several, the first counts. */
export const CONFIG_FILES = ['.leaven.jsonc', '.leaven.json', '.leaven.yaml', '.leaven.yml', 'package.json'] as const;
