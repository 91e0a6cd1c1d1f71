// Reads every file of a folder and calls JSON.parse on it, all results kept: node bench/parse-json.cjs FOLDER
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const folder = process.argv[2];
const parsed = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
if (parsed.length === 0) throw new Error(`${folder} is empty.`);
